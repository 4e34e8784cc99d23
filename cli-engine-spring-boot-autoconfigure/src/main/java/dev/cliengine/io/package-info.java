/**
 * Files done safely: where they live, how they are replaced, locked and named.
 */
@NullMarked
package dev.cliengine.io;

import org.jspecify.annotations.NullMarked;
