/**
 * Tests of the demonstration hub.
 */
@NullMarked
package dev.cliengine.sample.backend.hub;

import org.jspecify.annotations.NullMarked;
