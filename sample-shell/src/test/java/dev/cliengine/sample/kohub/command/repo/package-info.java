/**
 * Tests of the commands about repositories and their files.
 */
@NullMarked
package dev.cliengine.sample.kohub.command.repo;

import org.jspecify.annotations.NullMarked;
