/**
 * Tests of the commands of kohub-cli.
 */
@NullMarked
package dev.cliengine.sample.kohub.command;

import org.jspecify.annotations.NullMarked;
