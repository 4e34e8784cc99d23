/**
 * Tests of what calls look like.
 */
@NullMarked
package dev.cliengine.transport.trace;

import org.jspecify.annotations.NullMarked;
