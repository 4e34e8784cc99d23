/**
 * Tests of what can go wrong.
 */
@NullMarked
package dev.cliengine.sample.kohub.client.error;

import org.jspecify.annotations.NullMarked;
