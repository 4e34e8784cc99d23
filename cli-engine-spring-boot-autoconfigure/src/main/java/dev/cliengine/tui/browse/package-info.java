/**
 * Screens to find things: the tree of commands, guides, environments and contexts.
 */
@NullMarked
package dev.cliengine.tui.browse;

import org.jspecify.annotations.NullMarked;
