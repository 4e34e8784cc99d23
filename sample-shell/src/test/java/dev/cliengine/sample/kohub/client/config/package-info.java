/**
 * Tests of what clients remember.
 */
@NullMarked
package dev.cliengine.sample.kohub.client.config;

import org.jspecify.annotations.NullMarked;
