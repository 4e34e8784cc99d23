package dev.cliengine.command.help;

import java.util.List;

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
			out.append(indent).append(row.label());
			if (!row.text().isEmpty()) {
				out.append(" ".repeat(width - row.label().length() + 2));
				out.append(row.text());
			}
			out.append('\n');
		}
	}

	static int longest(List<HelpRow> rows) {
		return rows.stream().mapToInt((row) -> row.label().length()).max().orElse(0);
	}

}
