/**
 * Prepares products for a quick start while their jar is built.
 */
@NullMarked
package dev.cliengine.build;

import org.jspecify.annotations.NullMarked;
