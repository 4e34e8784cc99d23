package dev.cliengine.output;

import java.util.List;

/**
 * One column of a view.
 *
 * @param header what people call it
 * @param field the path of the value, its keys separated by dots
 * @param noTruncate whether values are never cut to fit, as for ids that people copy
 * @param children the columns of the value itself, shown below it where it is an object
 * or a list of objects within a single object
 * @since 0.1.0
 */
public record Column(String header, String field, boolean noTruncate, List<Column> children) {

	public Column {
		children = List.copyOf(children);
	}

	/** A plain column. */
	public static Column of(String header, String field) {
		return new Column(header, field, false, List.of());
	}

	/** The same column, never cut. */
	public Column noTruncated() {
		return new Column(this.header, this.field, true, this.children);
	}

	/** The same column with columns of its own. */
	public Column with(Column... children) {
		return new Column(this.header, this.field, this.noTruncate, List.of(children));
	}

}
