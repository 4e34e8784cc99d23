package dev.cliengine.output.format;

import java.util.List;

import dev.cliengine.output.CodePointOrder;
import dev.cliengine.output.Column;
import dev.cliengine.output.ColumnsView;
import dev.cliengine.output.RenderContext;
import tools.jackson.databind.JsonNode;

/**
 * Decides which columns are shown: those of the view, else the fields asked for, else the
 * keys of the object itself.
 */
final class ColumnChoice {

	private ColumnChoice() {
	}

	static List<Column> of(JsonNode object, RenderContext context) {
		List<String> fields = context.fields();
		if (context.view() instanceof ColumnsView view) {
			return fields.isEmpty() ? view.columns() : chosen(view.columns(), fields);
		}
		List<String> names = fields.isEmpty() ? object.propertyNames().stream().sorted(CodePointOrder.INSTANCE).toList()
				: fields;
		return names.stream().map((name) -> Column.of(name, name)).toList();
	}

	private static List<Column> chosen(List<Column> columns, List<String> fields) {
		return fields.stream()
			.flatMap((field) -> columns.stream().filter((column) -> column.field().equals(field)))
			.toList();
	}

}
