/**
 * Tests of how kohub-cli shows things.
 */
@NullMarked
package dev.cliengine.sample.kohub.view;

import org.jspecify.annotations.NullMarked;
