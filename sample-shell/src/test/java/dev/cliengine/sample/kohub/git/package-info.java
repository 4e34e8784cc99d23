/**
 * Tests of clones.
 */
@NullMarked
package dev.cliengine.sample.kohub.git;

import org.jspecify.annotations.NullMarked;
