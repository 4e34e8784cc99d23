package dev.cliengine.command.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.cliengine.command.CommandNode;

/**
 * The help of the root: what there is, by category, and last how to find more.
 */
final class RootHelp {

	/** The category of what finds commands: it comes last and in an order of its own. */
	static final String FIND = "Find Commands";

	static final String INDENT = "    ";

	private static final List<String> FIND_ORDER = List.of("search", "tree", "completion", "guide", "explain", "schema",
			"docs");

	private RootHelp() {
	}

	static String text(String about, CommandNode root, String usage, List<HelpRow> aliases) {
		StringBuilder text = new StringBuilder(about.isEmpty() ? "" : about + "\n");
		Map<String, List<CommandNode>> categories = categories(root);
		List<CommandNode> finders = categories.remove(FIND);
		int width = categories.values()
			.stream()
			.flatMap(List::stream)
			.mapToInt((node) -> node.name().length())
			.max()
			.orElse(0);
		categories.forEach((category, nodes) -> {
			nodes.sort((left, right) -> left.name().compareTo(right.name()));
			section(text, category, rows(nodes), width);
		});
		if (!aliases.isEmpty()) {
			section(text, "Aliases", aliases, HelpRow.longest(aliases));
		}
		if (finders != null) {
			finders.sort((left, right) -> Integer.compare(FIND_ORDER.indexOf(left.name()),
					FIND_ORDER.indexOf(right.name())));
			List<HelpRow> rows = rows(finders);
			section(text, FIND, rows, HelpRow.longest(rows));
		}
		return text.append("\nUsage: ").append(usage).append('\n').toString();
	}

	private static Map<String, List<CommandNode>> categories(CommandNode root) {
		Map<String, List<CommandNode>> categories = new TreeMap<>();
		for (CommandNode node : root.visibleChildren()) {
			if (!node.category().isEmpty()) {
				categories.computeIfAbsent(node.category(), (category) -> new ArrayList<>()).add(node);
			}
		}
		return categories;
	}

	private static List<HelpRow> rows(List<CommandNode> nodes) {
		return nodes.stream().map((node) -> new HelpRow(label(node), node.documentation().summary())).toList();
	}

	private static String label(CommandNode node) {
		return node.name().equals("search") ? "search <keyword>" : node.name();
	}

	private static void section(StringBuilder text, String category, List<HelpRow> rows, int width) {
		text.append("\n  ").append(category).append(":\n");
		HelpRow.append(text, rows, INDENT, width);
	}

}
