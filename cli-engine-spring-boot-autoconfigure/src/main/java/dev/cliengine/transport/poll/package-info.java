/**
 * Asks servers again until they are ready.
 */
@NullMarked
package dev.cliengine.transport.poll;

import org.jspecify.annotations.NullMarked;
