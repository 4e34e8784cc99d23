package dev.cliengine.command.help;

import java.util.List;

import dev.cliengine.terminal.DisplayWidth;

/**
 * A line of a list in help.
 *
 * @param label what it is about
 * @param text what there is to say
 */
record HelpRow(String label, String text) {

	/** A heading and its rows after a blank line; nothing when there are no rows. */
	static void section(StringBuilder out, String heading, List<HelpRow> rows) {
		if (!rows.isEmpty()) {
			out.append('\n').append(heading).append('\n');
			append(out, rows, "  ", longest(rows));
		}
	}

	/** The rows with their texts below each other. */
	static void append(StringBuilder out, List<HelpRow> rows, String indent, int width) {
		for (HelpRow row : rows) {
			out.append(indent);
			out.append(row.text().isEmpty() ? row.label() : DisplayWidth.pad(row.label(), width + 2) + row.text());
			out.append('\n');
		}
	}

	/** The columns of the longest label. */
	static int longest(List<HelpRow> rows) {
		return rows.stream().mapToInt((row) -> DisplayWidth.of(row.label())).max().orElse(0);
	}

}
