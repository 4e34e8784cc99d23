package dev.cliengine.command.parse;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.command.CommandNode;
import dev.cliengine.core.ClosestNames;

/**
 * Finds the commands somebody may have meant.
 */
final class SimilarCommands {

	private SimilarCommands() {
	}

	/** Names below a group; an alias that was nearly hit is shown as its name. */
	static List<String> in(CommandNode group, String typed) {
		List<CommandNode> shown = group.visibleChildren();
		List<String> known = new ArrayList<>();
		for (CommandNode child : shown) {
			known.add(child.name());
			known.addAll(child.documentation().aliases());
		}
		return ClosestNames.to(typed, known).stream().map((name) -> canonical(shown, name)).distinct().toList();
	}

	private static String canonical(List<CommandNode> nodes, String name) {
		return nodes.stream().filter((node) -> node.isCalled(name)).map(CommandNode::name).findFirst().orElse(name);
	}

}
