package dev.cliengine.sample.kohub.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A table with a title. Cells that do not fit a terminal are folded, never cut.
 */
public final class Table {

	/** What a column needs beside its text. */
	private static final int FRAME = 3;

	private static final int NARROWEST = 6;

	private final String title;

	private final List<String> headers;

	private final List<List<String>> rows = new ArrayList<>();

	private @Nullable String none;

	public Table(String title, String... headers) {
		this.title = title;
		this.headers = List.of(headers);
	}

	/** Says this in place of a table without rows. */
	public Table orElse(String sentence) {
		this.none = sentence;
		return this;
	}

	/** Adds a row with a text a column. */
	public Table row(String... cells) {
		this.rows.add(List.of(cells).stream().map(Cells::oneLine).toList());
		return this;
	}

	/** The rows alone, cells with tabs between them. */
	public String rows() {
		return this.rows.stream().map((row) -> String.join("\t", row) + "\n").collect(Collectors.joining());
	}

	/** The text, with the newline that ends it. */
	public String text(Look look) {
		if (this.none != null && this.rows.isEmpty()) {
			return this.none + "\n";
		}
		Lines lines = look.rich() ? Lines.BOX : Lines.ASCII;
		int[] widths = widths(look.width());
		StringBuilder text = new StringBuilder(this.title).append('\n');
		lines.rule(text, widths, Lines.Place.TOP);
		append(text, this.headers, widths, lines);
		lines.rule(text, widths, Lines.Place.MIDDLE);
		this.rows.forEach((row) -> append(text, row, widths, lines));
		lines.rule(text, widths, Lines.Place.BOTTOM);
		return text.toString();
	}

	/** Takes room from the widest column until everything fits. */
	private int[] widths(int room) {
		int[] widths = new int[this.headers.size()];
		for (int i = 0; i < widths.length; i++) {
			int column = i;
			widths[i] = this.rows.stream()
				.mapToInt((row) -> Cells.width(row.get(column)))
				.reduce(Cells.width(this.headers.get(i)), Math::max);
		}
		long total = 1;
		for (int width : widths) {
			total += width + FRAME;
		}
		while (total > room) {
			int widest = 0;
			for (int i = 1; i < widths.length; i++) {
				widest = (widths[i] > widths[widest]) ? i : widest;
			}
			if (widths[widest] <= NARROWEST) {
				return widths;
			}
			widths[widest]--;
			total--;
		}
		return widths;
	}

	private static void append(StringBuilder text, List<String> cells, int[] widths, Lines lines) {
		List<List<String>> folded = new ArrayList<>();
		int height = 1;
		for (int i = 0; i < widths.length; i++) {
			folded.add(Cells.fold(cells.get(i), widths[i]));
			height = Math.max(height, folded.get(i).size());
		}
		for (int line = 0; line < height; line++) {
			text.append(lines.side());
			for (int i = 0; i < widths.length; i++) {
				List<String> cell = folded.get(i);
				text.append(' ').append(Cells.pad((line < cell.size()) ? cell.get(line) : "", widths[i])).append(' ');
				text.append(lines.side());
			}
			text.append('\n');
		}
	}

}
