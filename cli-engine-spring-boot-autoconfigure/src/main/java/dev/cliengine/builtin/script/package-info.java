/**
 * The command {@code script}, which runs the lines of a file as if they were typed.
 */
@NullMarked
package dev.cliengine.builtin.script;

import org.jspecify.annotations.NullMarked;
