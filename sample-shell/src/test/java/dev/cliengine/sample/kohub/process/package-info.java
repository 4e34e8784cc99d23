/**
 * Tests of kohub-cli as a process.
 */
@NullMarked
package dev.cliengine.sample.kohub.process;

import org.jspecify.annotations.NullMarked;
