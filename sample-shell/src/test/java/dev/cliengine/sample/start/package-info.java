/**
 * Tests of how the products of the jar start.
 */
@NullMarked
package dev.cliengine.sample.start;

import org.jspecify.annotations.NullMarked;
