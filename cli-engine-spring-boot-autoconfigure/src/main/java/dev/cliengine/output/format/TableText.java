package dev.cliengine.output.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.cliengine.output.Column;
import dev.cliengine.output.Pagination;
import dev.cliengine.terminal.DisplayWidth;
import dev.cliengine.terminal.Meaning;
import dev.cliengine.terminal.Palette;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes a list of objects as a table. The rows are gone through twice, once to measure
 * and once to write, so that no copy of a large table is held. On a terminal too narrow
 * for a table the rows become blocks of lines.
 */
final class TableText {

	private static final String DOTS = "...";

	/** Of fewer columns a table with a single one left still says most. */
	private static final int FEWEST_FOR_BLOCKS = 3;

	private final List<ColumnText> columns;

	private final List<String> headers;

	private final Place place;

	private final Palette palette;

	TableText(List<Column> columns, Place place) {
		this.place = place;
		this.palette = place.context().palette();
		this.columns = columns.stream().map((column) -> new ColumnText(column, this.palette)).toList();
		this.headers = this.columns.stream().map((column) -> column.header().toUpperCase(Locale.ROOT)).toList();
	}

	void write(JsonNode rows, @Nullable Pagination pagination, Appendable out) throws IOException {
		TableLayout layout = TableLayout.fit(measure(rows), this.place.width());
		boolean narrow = layout.count() == 1 && this.columns.size() >= FEWEST_FOR_BLOCKS;
		if (narrow && this.place.context().outputTerminal()) {
			writeBlocks(rows, out);
		}
		else {
			writeTable(rows, layout, out);
		}
		out.append("\n(").append(Integer.toString(rows.size()));
		if (pagination != null) {
			out.append(Notes.of(pagination)).append(" rows, ");
			out.append(Notes.place(pagination)).append(")\n");
		}
		else {
			out.append(" rows)\n");
		}
	}

	private void writeBlocks(JsonNode rows, Appendable out) throws IOException {
		String between = "";
		for (JsonNode row : rows) {
			out.append(between);
			for (ColumnText column : this.columns) {
				column.writeLine(row, out);
			}
			between = "\n";
		}
	}

	private void writeTable(JsonNode rows, TableLayout layout, Appendable out) throws IOException {
		for (int i = 0; i < this.columns.size(); i++) {
			if (!layout.shows(i)) {
				this.place.findings().hidden(this.place.path() + this.columns.get(i).header(), this.place.isNested());
			}
		}
		for (int i = 0; i < layout.count(); i++) {
			String header = this.headers.get(layout.column(i));
			writeCell(this.palette.paint(Meaning.HEADER, header), DisplayWidth.of(header), layout, i, out);
		}
		for (int i = 0; i < layout.count(); i++) {
			writeCell("-".repeat(layout.width(i)), layout.width(i), layout, i, out);
		}
		for (JsonNode row : rows) {
			for (int i = 0; i < layout.count(); i++) {
				ColumnText column = this.columns.get(layout.column(i));
				String shown = fitted(column.cell(row), layout.width(i));
				writeCell(column.painted(row, shown), DisplayWidth.of(shown), layout, i, out);
			}
		}
	}

	private List<ColumnSize> measure(JsonNode rows) {
		int[] longest = new int[this.columns.size()];
		for (JsonNode row : rows) {
			for (int i = 0; i < longest.length; i++) {
				longest[i] = Math.max(longest[i], DisplayWidth.of(this.columns.get(i).cell(row)));
			}
		}
		List<ColumnSize> sizes = new ArrayList<>();
		for (int i = 0; i < longest.length; i++) {
			Column column = this.columns.get(i).column();
			int header = DisplayWidth.of(this.headers.get(i));
			sizes.add(new ColumnSize(header, longest[i], column.noTruncate(), column.priority()));
		}
		return sizes;
	}

	private String fitted(String text, int columnWidth) {
		if (DisplayWidth.of(text) <= columnWidth) {
			return text;
		}
		this.place.findings().truncated(this.place.isNested());
		return (columnWidth <= DOTS.length()) ? DisplayWidth.cut(text, columnWidth)
				: DisplayWidth.cut(text, columnWidth - DOTS.length()) + DOTS;
	}

	/** The width is told, because colours in the text must not be measured. */
	private static void writeCell(String text, int textWidth, TableLayout layout, int index, Appendable out)
			throws IOException {
		out.append(text).append(" ".repeat(layout.width(index) - textWidth));
		out.append((index + 1 < layout.count()) ? "  " : "\n");
	}

}
