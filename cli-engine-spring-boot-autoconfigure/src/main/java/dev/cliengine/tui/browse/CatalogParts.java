package dev.cliengine.tui.browse;

import java.util.function.Function;

import dev.cliengine.command.CommandNode;
import dev.cliengine.tui.screen.Screen;

/**
 * What the tree of commands needs.
 *
 * @param root the tree
 * @param help tells of a node what people read
 * @param forms opens a command
 * @since 0.1.0
 */
public record CatalogParts(CommandNode root, Function<CommandNode, String> help, Function<CommandNode, Screen> forms) {
}
