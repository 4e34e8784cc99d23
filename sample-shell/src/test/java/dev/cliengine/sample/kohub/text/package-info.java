/**
 * Tests of what kohub-cli says.
 */
@NullMarked
package dev.cliengine.sample.kohub.text;

import org.jspecify.annotations.NullMarked;
