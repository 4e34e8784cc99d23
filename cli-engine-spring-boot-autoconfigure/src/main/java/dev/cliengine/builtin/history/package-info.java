/**
 * The commands that show what was changed, do it again and take it back.
 */
@NullMarked
package dev.cliengine.builtin.history;

import org.jspecify.annotations.NullMarked;
