/**
 * Tests of what is prepared at the build.
 */
@NullMarked
package dev.cliengine.build;

import org.jspecify.annotations.NullMarked;
