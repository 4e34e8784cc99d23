/**
 * The commands of kohub-cli about repositories and their files.
 */
@NullMarked
package dev.cliengine.sample.kohub.command.repo;

import org.jspecify.annotations.NullMarked;
