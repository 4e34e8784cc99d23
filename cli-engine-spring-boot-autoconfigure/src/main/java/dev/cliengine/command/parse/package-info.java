/**
 * From tokens to a command with its values, or to an error that helps.
 */
@NullMarked
package dev.cliengine.command.parse;

import org.jspecify.annotations.NullMarked;
