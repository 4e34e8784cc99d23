/**
 * The form of a command, made from what the command declares.
 */
@NullMarked
package dev.cliengine.tui.form;

import org.jspecify.annotations.NullMarked;
