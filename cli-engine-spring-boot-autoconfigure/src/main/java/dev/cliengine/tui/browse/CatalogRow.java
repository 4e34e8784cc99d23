package dev.cliengine.tui.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Tier;
import dev.cliengine.terminal.Meaning;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Theme;

/**
 * A line of the tree.
 *
 * @param node what it is about
 * @param depth how far it stands to the right
 * @param label what it is called there
 */
record CatalogRow(CommandNode node, int depth, String label) {

	/** The tree, as far as it is open. */
	static List<CatalogRow> tree(CommandNode root, Set<CommandPath> open) {
		List<CatalogRow> rows = new ArrayList<>();
		add(root, open, 0, rows);
		return rows;
	}

	private static void add(CommandNode parent, Set<CommandPath> open, int depth, List<CatalogRow> rows) {
		parent.visibleChildren().stream().filter(CatalogRow::runsHere).forEach((node) -> {
			rows.add(new CatalogRow(node, depth, node.name()));
			if (open.contains(node.path())) {
				add(node, open, depth + 1, rows);
			}
		});
	}

	/** The commands that have every word in their path or summary, best first. */
	static List<CatalogRow> found(CommandNode root, String query) {
		List<String> words = List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+"));
		return root.walkVisible()
			.filter((node) -> node.isCommand() && runsHere(node))
			.filter((node) -> has(node.path().words() + " " + node.documentation().summary(), words))
			.sorted(Comparator.comparing((node) -> !has(node.path().words(), words)))
			.map((node) -> new CatalogRow(node, 0, node.path().words()))
			.toList();
	}

	private static boolean has(String text, List<String> words) {
		String lower = text.toLowerCase(Locale.ROOT);
		return words.stream().allMatch(lower::contains);
	}

	/** What takes the terminal for itself cannot run in here. */
	private static boolean runsHere(CommandNode node) {
		CommandHandler handler = node.handler();
		return handler == null || !handler.spec().exclusive() || !node.visibleChildren().isEmpty();
	}

	boolean isGroup() {
		return !this.node.visibleChildren().isEmpty();
	}

	Line line(Theme theme, boolean open, int widest) {
		String glyph = "  ";
		if (isGroup()) {
			glyph = open ? theme.opened() : theme.closed();
		}
		Line name = Line.of("  ".repeat(this.depth) + glyph).plus(this.label);
		Line line = name.fit(Math.max(widest, name.width()), "")
			.plus(Meaning.DIM, "  " + this.node.documentation().summary());
		return tier().mutates() ? line.plus(Meaning.WARNING, "  [" + tier().word() + "]") : line;
	}

	int width() {
		return 2 * this.depth + 2 + Line.of(this.label).width();
	}

	private Tier tier() {
		CommandHandler handler = this.node.handler();
		return (handler != null) ? handler.spec().metadata().tier() : Tier.READ;
	}

}
