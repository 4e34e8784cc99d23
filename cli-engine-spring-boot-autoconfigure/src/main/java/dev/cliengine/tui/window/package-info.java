/**
 * The terminal's side: keys come in, pictures go out, and everything is as before in the
 * end.
 */
@NullMarked
package dev.cliengine.tui.window;

import org.jspecify.annotations.NullMarked;
