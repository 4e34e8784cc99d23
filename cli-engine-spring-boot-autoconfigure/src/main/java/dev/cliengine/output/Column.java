package dev.cliengine.output;

import java.util.List;
import java.util.Map;

import dev.cliengine.terminal.Meaning;

/**
 * One column of a view.
 *
 * @param header what people call it
 * @param field the path of the value, its keys separated by dots
 * @param noTruncate whether values are never cut to fit, as for ids that people copy
 * @param priority when a table is too wide, the column with the highest number goes
 * first, of several the last; 0 unless said otherwise
 * @param meanings what single values mean, by the value as JSON writes it, texts without
 * their quotes; where there are colours, such a value is shown in the colour of its
 * meaning
 * @param children the columns of the value itself, shown below it where it is an object
 * or a list of objects within a single object
 * @since 0.1.0
 */
public record Column(String header, String field, boolean noTruncate, int priority, Map<String, Meaning> meanings,
		List<Column> children) {

	public Column {
		meanings = Map.copyOf(meanings);
		children = List.copyOf(children);
	}

	/** A plain column. */
	public static Column of(String header, String field) {
		return new Column(header, field, false, 0, Map.of(), List.of());
	}

	/** The same column, never cut. */
	public Column noTruncated() {
		return new Column(this.header, this.field, true, this.priority, this.meanings, this.children);
	}

	/** The same column, left out sooner the higher the number is. */
	public Column priority(int priority) {
		return new Column(this.header, this.field, this.noTruncate, priority, this.meanings, this.children);
	}

	/** The same column with meanings of its values, such as {@code failed} an error. */
	public Column meaning(Map<String, Meaning> meanings) {
		return new Column(this.header, this.field, this.noTruncate, this.priority, meanings, this.children);
	}

	/** The same column with columns of its own. */
	public Column with(Column... children) {
		return new Column(this.header, this.field, this.noTruncate, this.priority, this.meanings, List.of(children));
	}

}
