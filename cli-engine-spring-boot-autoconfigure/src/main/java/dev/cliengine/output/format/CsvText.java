package dev.cliengine.output.format;

import java.io.IOException;
import java.util.List;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.output.Column;
import dev.cliengine.output.ColumnsView;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Rows;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes rows as comma-separated values, each as it is read.
 */
final class CsvText {

	private static final String NAME_OF_SINGLE_VALUES = "value";

	private final List<String> known;

	private final boolean heading;

	private final CsvCell cell;

	private final Appendable out;

	CsvText(RenderContext context, Appendable out) {
		this.known = known(context);
		this.heading = context.heading();
		this.cell = new CsvCell(context.csvRaw());
		this.out = out;
	}

	/** The columns that can be told without looking at a row, empty if none can. */
	private static List<String> known(RenderContext context) {
		if (context.fields().isEmpty() && context.view() instanceof ColumnsView view) {
			return view.columns().stream().map(Column::field).toList();
		}
		return context.fields();
	}

	void write(Rows rows) throws IOException {
		long empty = 0;
		JsonNode first = null;
		while (first == null && rows.hasNext()) {
			JsonNode row = rows.next();
			boolean saysNothing = row.isNull() || (row.isObject() && row.isEmpty());
			first = saysNothing ? null : row;
			empty += saysNothing ? 1 : 0;
		}
		if (first == null && empty == 0) {
			heading(this.known);
		}
		else if (first == null || first.isObject()) {
			objects(empty, first, rows);
		}
		else {
			values(empty, first, rows);
		}
	}

	private void objects(long empty, @Nullable JsonNode first, Rows rows) throws IOException {
		List<String> columns = (first != null && this.known.isEmpty()) ? List.copyOf(first.propertyNames())
				: this.known;
		if (columns.isEmpty()) {
			return;
		}
		heading(columns);
		for (long i = 0; i < empty; i++) {
			object(null, columns);
		}
		if (first != null) {
			object(first, columns);
		}
		while (rows.hasNext()) {
			object(rows.next(), columns);
		}
	}

	private void object(@Nullable JsonNode row, List<String> columns) throws IOException {
		if (row != null && !row.isObject() && !row.isNull()) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Use --output ndjson, or --expr to make all items alike.")
				.message("csv cannot hold a list in which only some items are objects");
		}
		String separator = "";
		for (String column : columns) {
			this.out.append(separator);
			separator = ",";
			value((row != null) ? ValuePath.find(row, column) : null, columns.size());
		}
		this.out.append("\r\n");
	}

	private void values(long empty, JsonNode first, Rows rows) throws IOException {
		heading(List.of(NAME_OF_SINGLE_VALUES));
		for (long i = 0; i < empty; i++) {
			value(null, 1);
			this.out.append("\r\n");
		}
		value(first, 1);
		this.out.append("\r\n");
		while (rows.hasNext()) {
			value(rows.next(), 1);
			this.out.append("\r\n");
		}
	}

	// Readers skip an empty line, so the only cell of a row shows that it is there
	private void value(@Nullable JsonNode value, int columns) throws IOException {
		if (columns == 1 && (value == null || value.isNull())) {
			this.out.append("\"\"");
		}
		else {
			this.cell.write(value, this.out);
		}
	}

	private void heading(List<String> columns) throws IOException {
		if (!this.heading || columns.isEmpty()) {
			return;
		}
		String separator = "";
		for (String column : columns) {
			this.out.append(separator);
			separator = ",";
			this.cell.write(column, this.out);
		}
		this.out.append("\r\n");
	}

}
