package dev.cliengine.output;

import java.util.List;

/**
 * Data shown as a table, or as one line a column when they are a single object.
 *
 * @param columns the columns in their order
 * @since 0.1.0
 */
public record ColumnsView(List<Column> columns) implements View {

	public ColumnsView {
		columns = List.copyOf(columns);
	}

	/** A view with these columns. */
	public static ColumnsView of(Column... columns) {
		return new ColumnsView(List.of(columns));
	}

}
