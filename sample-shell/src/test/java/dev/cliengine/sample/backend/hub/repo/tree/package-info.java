/**
 * Tests of what the package of this name holds.
 */
@NullMarked
package dev.cliengine.sample.backend.hub.repo.tree;

import org.jspecify.annotations.NullMarked;
