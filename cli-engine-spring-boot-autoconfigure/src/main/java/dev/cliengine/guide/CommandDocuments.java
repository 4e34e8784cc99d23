package dev.cliengine.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.OptionSpec;

/**
 * Makes commands things to find: by their words, aliases, descriptions and options.
 */
final class CommandDocuments {

	/** Whoever searches is past these, and their texts would be found by everything. */
	private static final Set<String> LEFT_OUT = Set.of("help", "guide", "tree", "completion", "search");

	private final List<SearchDocument> documents = new ArrayList<>();

	private CommandDocuments() {
	}

	/**
	 * The commands lists show, from a place in the tree down.
	 * @param way the nodes from the root to that place, both included
	 */
	static List<SearchDocument> below(List<CommandNode> way) {
		CommandDocuments collected = new CommandDocuments();
		List<CommandNode> above = way.subList(0, way.size() - 1);
		if (above.stream().allMatch(CommandDocuments::isFound)) {
			StringJoiner aliases = new StringJoiner(" ");
			above.forEach((node) -> node.documentation().aliases().forEach(aliases::add));
			collected.add(way.get(way.size() - 1), aliases.toString());
		}
		return collected.documents;
	}

	private static boolean isFound(CommandNode node) {
		return !node.documentation().hidden() && !LEFT_OUT.contains(node.name());
	}

	private void add(CommandNode node, String aliasesAbove) {
		if (!isFound(node)) {
			return;
		}
		String aliases = aliasesAbove + " " + String.join(" ", node.documentation().aliases());
		if (node.isCommand()) {
			this.documents.add(document(node, aliases));
		}
		node.children().forEach((child) -> add(child, aliases));
	}

	private static SearchDocument document(CommandNode node, String aliases) {
		Documentation documentation = node.documentation();
		StringJoiner text = new StringJoiner(" ");
		text.add(node.path().words()).add(aliases).add(documentation.summary());
		String description = documentation.description();
		if (description != null) {
			text.add(description);
		}
		for (OptionSpec option : node.syntax().options()) {
			if (!option.hidden()) {
				option.names().forEach(text::add);
			}
		}
		return new SearchDocument(node.path().words(), documentation.summary(), text.toString());
	}

}
