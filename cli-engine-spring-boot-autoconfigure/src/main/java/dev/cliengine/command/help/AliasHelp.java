package dev.cliengine.command.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.cliengine.command.CommandNode;
import dev.cliengine.terminal.ControlCharacters;
import dev.cliengine.terminal.DisplayWidth;

/**
 * The aliases in the help of the root.
 */
final class AliasHelp {

	private static final int GUTTER = 2;

	private AliasHelp() {
	}

	/**
	 * One row for each alias that no command hides, its line cut to what is left of the
	 * width.
	 */
	static List<HelpRow> rows(CommandNode root, Map<String, String> aliases, int width) {
		Map<String, String> usable = new TreeMap<>(aliases);
		usable.keySet().removeIf((name) -> root.child(name).isPresent());
		int label = usable.keySet().stream().mapToInt(String::length).max().orElse(0);
		int room = width - RootHelp.INDENT.length() - label - GUTTER;
		List<HelpRow> rows = new ArrayList<>();
		usable.forEach((name, line) -> rows.add(new HelpRow(name, cut(line, room))));
		return rows;
	}

	private static String cut(String line, int room) {
		String text = ControlCharacters.singleLine(line);
		return (DisplayWidth.of(text) <= room) ? text : DisplayWidth.cut(text, room - 1) + "…";
	}

}
