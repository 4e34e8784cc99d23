package dev.cliengine.output.format;

import java.io.IOException;

import dev.cliengine.output.Column;
import dev.cliengine.terminal.Meaning;
import dev.cliengine.terminal.Palette;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes the values of one column.
 *
 * @param column which
 * @param palette its colours
 */
record ColumnText(Column column, Palette palette) {

	/** The header on one harmless line. */
	String header() {
		return CellText.header(this.column.header());
	}

	/** The value of a row on one harmless line, without colours. */
	String cell(JsonNode row) {
		return CellText.of(value(row));
	}

	/** What is shown of a row's value, in the colour of its meaning. */
	String painted(JsonNode row, String shown) {
		JsonNode value = value(row);
		if (this.column.meanings().isEmpty() || value == null || value.isContainer() || value.isNull()) {
			return shown;
		}
		Meaning meaning = this.column.meanings().get(CellText.raw(value));
		return (meaning != null) ? this.palette.paint(meaning, shown) : shown;
	}

	/** Writes the header with its colon and the value on one line. */
	void writeLine(JsonNode row, Appendable out) throws IOException {
		writeHeader(out);
		out.append(' ').append(painted(row, cell(row))).append('\n');
	}

	/** Writes the header with its colon. */
	void writeHeader(Appendable out) throws IOException {
		out.append(this.palette.paint(Meaning.HEADER, header() + ":"));
	}

	@Nullable JsonNode value(JsonNode row) {
		return ValuePath.find(row, this.column.field());
	}

}
