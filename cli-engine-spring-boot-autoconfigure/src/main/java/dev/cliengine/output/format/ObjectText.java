package dev.cliengine.output.format;

import java.io.IOException;
import java.util.List;

import dev.cliengine.output.Column;
import dev.cliengine.output.Pagination;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes an object, one line a column; a column with columns of its own is written below
 * its header, indented.
 */
final class ObjectText {

	private final List<Column> columns;

	private final Place place;

	ObjectText(List<Column> columns, Place place) {
		this.columns = columns;
		this.place = place;
	}

	void write(JsonNode object, Appendable out) throws IOException {
		for (Column column : this.columns) {
			ColumnText line = new ColumnText(column, this.place.context().palette());
			JsonNode value = line.value(object);
			if (value == null || column.children().isEmpty() || !isBlock(value)) {
				line.writeLine(object, out);
			}
			else {
				StringBuilder block = new StringBuilder();
				writeBlock(column, value, ValuePath.holder(object, column.field()), block);
				line.writeHeader(out);
				out.append('\n');
				indent(block, out);
			}
		}
	}

	private static boolean isBlock(JsonNode value) {
		return value.isObject() || (value.isArray() && DataText.allObjects(value));
	}

	private void writeBlock(Column column, JsonNode value, @Nullable JsonNode holder, Appendable out)
			throws IOException {
		if (value.isObject()) {
			new ObjectText(column.children(), this.place.below(column)).write(value, out);
		}
		else if (value.isEmpty()) {
			out.append(DataText.NO_RESULTS);
		}
		else {
			new TableText(column.children(), this.place.below(column)).write(value, pagination(holder), out);
		}
	}

	private static @Nullable Pagination pagination(@Nullable JsonNode holder) {
		JsonNode facts = (holder != null) ? holder.get("pagination") : null;
		if (facts == null || !facts.path("has_more").isBoolean()) {
			return null;
		}
		for (String name : List.of("total", "offset", "limit", "count")) {
			if (!facts.path(name).canConvertToExactIntegral()) {
				return null;
			}
		}
		return new Pagination(facts.path("total").asLong(0), facts.path("offset").asLong(0),
				facts.path("limit").asLong(0), facts.path("count").asLong(0), facts.path("has_more").booleanValue());
	}

	private static void indent(CharSequence block, Appendable out) throws IOException {
		boolean atStart = true;
		for (int i = 0; i < block.length(); i++) {
			char character = block.charAt(i);
			if (atStart && character != '\n') {
				out.append(" ".repeat(Place.INDENT));
			}
			out.append(character);
			atStart = character == '\n';
		}
	}

}
