/**
 * Tests of what the package of this name holds.
 */
@NullMarked
package dev.cliengine.sample.backend.hub.repo;

import org.jspecify.annotations.NullMarked;
