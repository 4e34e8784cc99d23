package dev.cliengine.command.parse;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandNode;

/**
 * What a command line says.
 *
 * @param node the root, group or command its words lead to
 * @param globals values of global options by id, defaults included
 * @param arguments the command's own values by id, defaults included; empty for groups
 * @since 0.1.0
 */
public record ParsedLine(CommandNode node, CommandArguments globals, CommandArguments arguments) {
}
