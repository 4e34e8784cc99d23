/**
 * Tests of asking again.
 */
@NullMarked
package dev.cliengine.transport.poll;

import org.jspecify.annotations.NullMarked;
