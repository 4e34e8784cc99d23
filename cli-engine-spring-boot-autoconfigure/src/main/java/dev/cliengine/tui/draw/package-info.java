/**
 * What screens are drawn with: lines, keys, and lines of text being edited; values
 * without a terminal.
 */
@NullMarked
package dev.cliengine.tui.draw;

import org.jspecify.annotations.NullMarked;
