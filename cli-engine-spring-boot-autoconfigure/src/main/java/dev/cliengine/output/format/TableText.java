package dev.cliengine.output.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.cliengine.output.Column;
import dev.cliengine.output.Pagination;
import dev.cliengine.terminal.DisplayWidth;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes a list of objects as a table. The rows are gone through twice, once to measure
 * and once to write, so that no copy of a large table is held.
 */
final class TableText {

	private static final String DOTS = "...";

	private final List<Column> columns;

	private final List<String> headers;

	private final int width;

	private final String path;

	private final Findings findings;

	/**
	 * A table.
	 * @param columns the columns wanted
	 * @param width the columns of the display it may take
	 * @param path the headers above it, each followed by {@code >}; empty for the data
	 * themselves
	 * @param findings where it tells what did not fit
	 */
	TableText(List<Column> columns, int width, String path, Findings findings) {
		this.columns = columns;
		this.headers = columns.stream()
			.map((column) -> CellText.header(column.header()).toUpperCase(Locale.ROOT))
			.toList();
		this.width = width;
		this.path = path;
		this.findings = findings;
	}

	void write(JsonNode rows, @Nullable Pagination pagination, Appendable out) throws IOException {
		TableLayout layout = TableLayout.fit(measure(rows), this.width);
		for (Column column : this.columns.subList(layout.count(), this.columns.size())) {
			this.findings.hidden(this.path + CellText.header(column.header()), !this.path.isEmpty());
		}
		for (int i = 0; i < layout.count(); i++) {
			writeCell(this.headers.get(i), layout, i, out);
		}
		for (int i = 0; i < layout.count(); i++) {
			writeCell("-".repeat(layout.width(i)), layout, i, out);
		}
		for (JsonNode row : rows) {
			for (int i = 0; i < layout.count(); i++) {
				writeCell(cell(row, i), layout, i, out);
			}
		}
		out.append("\n(").append(Integer.toString(rows.size()));
		if (pagination != null) {
			out.append(" of ").append(Long.toString(pagination.total())).append(" rows, ");
			out.append(Notes.place(pagination)).append(")\n");
		}
		else {
			out.append(" rows)\n");
		}
	}

	private List<ColumnSize> measure(JsonNode rows) {
		int[] longest = new int[this.columns.size()];
		for (JsonNode row : rows) {
			for (int i = 0; i < longest.length; i++) {
				longest[i] = Math.max(longest[i], DisplayWidth.of(cell(row, i)));
			}
		}
		List<ColumnSize> sizes = new ArrayList<>();
		for (int i = 0; i < longest.length; i++) {
			int header = DisplayWidth.of(this.headers.get(i));
			sizes.add(new ColumnSize(header, longest[i], this.columns.get(i).noTruncate()));
		}
		return sizes;
	}

	private String cell(JsonNode row, int column) {
		return CellText.of(ValuePath.find(row, this.columns.get(column).field()));
	}

	private void writeCell(String text, TableLayout layout, int column, Appendable out) throws IOException {
		int columnWidth = layout.width(column);
		String shown = text;
		if (DisplayWidth.of(text) > columnWidth) {
			shown = cut(text, columnWidth);
			this.findings.truncated(!this.path.isEmpty());
		}
		out.append(DisplayWidth.pad(shown, columnWidth));
		out.append((column + 1 < layout.count()) ? "  " : "\n");
	}

	private static String cut(String text, int width) {
		return (width <= DOTS.length()) ? DisplayWidth.cut(text, width)
				: DisplayWidth.cut(text, width - DOTS.length()) + DOTS;
	}

}
