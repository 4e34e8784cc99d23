/**
 * Tests of the interactive mode.
 */
@NullMarked
package dev.cliengine.sample.kohub.menu;

import org.jspecify.annotations.NullMarked;
