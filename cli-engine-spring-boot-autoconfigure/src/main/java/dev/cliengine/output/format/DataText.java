package dev.cliengine.output.format;

import java.io.IOException;
import java.util.List;

import dev.cliengine.output.Column;
import dev.cliengine.output.Pagination;
import dev.cliengine.output.RenderContext;
import dev.cliengine.terminal.ControlCharacters;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes data in the shape that suits them: a table, lines, or a single value.
 */
final class DataText {

	static final String NO_RESULTS = "(no results)\n";

	private static final String NO_DATA = "(no data)\n";

	private final RenderContext context;

	private final @Nullable Pagination pagination;

	private final Findings findings;

	DataText(RenderContext context, @Nullable Pagination pagination, Findings findings) {
		this.context = context;
		this.pagination = pagination;
		this.findings = findings;
	}

	void write(@Nullable JsonNode data, Appendable out) throws IOException {
		if (data == null || data.isMissingNode()) {
			out.append(NO_DATA);
		}
		else if (data.isArray()) {
			writeArray(data, out);
		}
		else if (data.isObject()) {
			writeObject(data, out);
		}
		else if (this.context.view() != null) {
			out.append(CellText.of(data)).append('\n');
		}
		else {
			out.append(ControlCharacters.neutralise(CellText.plain(data))).append('\n');
		}
	}

	private void writeArray(JsonNode items, Appendable out) throws IOException {
		boolean table = allObjects(items);
		List<Column> columns = (table && !items.isEmpty()) ? ColumnChoice.of(items.get(0), this.context) : List.of();
		if (table && columns.isEmpty()) {
			out.append(NO_RESULTS);
		}
		else if (table) {
			new TableText(columns, new Place(this.context, this.findings)).write(items, this.pagination, out);
			this.findings.paged();
		}
		else {
			for (JsonNode item : items) {
				out.append(ControlCharacters.singleLine(CellText.plain(item))).append('\n');
			}
		}
	}

	private void writeObject(JsonNode object, Appendable out) throws IOException {
		List<Column> columns = ColumnChoice.of(object, this.context);
		if (object.isEmpty() || columns.isEmpty()) {
			out.append(NO_DATA);
		}
		else {
			new ObjectText(columns, new Place(this.context, this.findings)).write(object, out);
		}
	}

	static boolean allObjects(JsonNode items) {
		for (JsonNode item : items) {
			if (!item.isObject()) {
				return false;
			}
		}
		return true;
	}

}
