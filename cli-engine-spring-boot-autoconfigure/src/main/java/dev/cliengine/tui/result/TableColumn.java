package dev.cliengine.tui.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.cliengine.output.Column;
import dev.cliengine.output.ColumnsView;
import dev.cliengine.output.View;
import dev.cliengine.terminal.ControlCharacters;
import dev.cliengine.terminal.Meaning;
import dev.cliengine.tui.draw.Line;

/**
 * A column of a table.
 *
 * @param header what people call it
 * @param field the path of its values; {@code @} for the rows themselves
 * @param meanings what single values mean
 * @param shown whether it is shown
 */
record TableColumn(String header, String field, Map<String, Meaning> meanings, boolean shown) {

	private static final String ITSELF = "@";

	/** Rows behind these bring no new columns. */
	private static final int ROWS_LOOKED_AT = 200;

	/**
	 * The columns of rows: those of the view first, then what else is in the rows. Those
	 * of the view are shown, without a view the fields, and all if there are none either.
	 */
	static List<TableColumn> of(JsonNode rows, @Nullable View view, List<String> fields) {
		if (!rows.get(0).isObject()) {
			return List.of(new TableColumn("value", ITSELF, Map.of(), true));
		}
		List<TableColumn> columns = new ArrayList<>();
		Set<String> known = new LinkedHashSet<>();
		if (view instanceof ColumnsView declared) {
			for (Column column : declared.columns()) {
				boolean wanted = fields.isEmpty() || fields.contains(column.field());
				columns.add(new TableColumn(column.header(), column.field(), column.meanings(), wanted));
				known.add(column.field());
			}
		}
		else {
			fields.forEach((field) -> columns.add(new TableColumn(field, field, Map.of(), true)));
			known.addAll(fields);
		}
		boolean all = columns.isEmpty();
		for (int i = 0; i < Math.min(rows.size(), ROWS_LOOKED_AT); i++) {
			for (String name : rows.get(i).propertyNames()) {
				if (known.add(name)) {
					columns.add(new TableColumn(name, name, Map.of(), all));
				}
			}
		}
		return columns.stream().anyMatch(TableColumn::shown) ? columns
				: columns.stream().map((column) -> column.shown(true)).toList();
	}

	TableColumn shown(boolean shown) {
		return new TableColumn(this.header, this.field, this.meanings, shown);
	}

	@Nullable JsonNode value(JsonNode row) {
		return this.field.equals(ITSELF) ? row : Cells.find(row, this.field);
	}

	Line cell(JsonNode row) {
		String text = Cells.text(value(row));
		Meaning meaning = this.meanings.get(text);
		return (meaning != null) ? Line.of(meaning, text) : Line.of(ControlCharacters.singleLine(text));
	}

}
