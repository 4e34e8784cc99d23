/**
 * Screens as values: a key makes a new one, and each can be drawn in any size.
 */
@NullMarked
package dev.cliengine.tui.screen;

import org.jspecify.annotations.NullMarked;
