package dev.cliengine.output.format;

import java.util.StringJoiner;

import dev.cliengine.output.JsonText;
import dev.cliengine.terminal.ControlCharacters;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes single values for people.
 */
final class CellText {

	/** Lists in lists below this level are written as JSON, which needs no recursion. */
	private static final int DEEPEST = 16;

	private CellText() {
	}

	/** A value in a table or after a header, always one harmless line. */
	static String of(@Nullable JsonNode value) {
		return (value != null) ? ControlCharacters.singleLine(cell(value, 0)) : "";
	}

	/** A value that stands alone or in a list of values, control characters included. */
	static String plain(JsonNode value) {
		return plain(value, 0);
	}

	/** A header, as harmless as a value, since it may be a key of the data. */
	static String header(String header) {
		return ControlCharacters.singleLine(header);
	}

	private static String cell(JsonNode value, int depth) {
		if (value.isNull()) {
			return "";
		}
		if (value.isBoolean()) {
			return value.booleanValue() ? "yes" : "no";
		}
		if (value.isArray() && depth < DEEPEST) {
			StringJoiner items = new StringJoiner(", ");
			value.forEach((item) -> items.add(cell(item, depth + 1)));
			return items.toString();
		}
		return raw(value);
	}

	private static String plain(JsonNode value, int depth) {
		if (value.isNull()) {
			return "<nil>";
		}
		if (value.isArray() && depth < DEEPEST) {
			StringJoiner items = new StringJoiner(" ", "[", "]");
			value.forEach((item) -> items.add(plain(item, depth + 1)));
			return items.toString();
		}
		return raw(value);
	}

	/** A text as it is, anything else as JSON. */
	static String raw(JsonNode value) {
		boolean json = value.isContainer() || value.isNumber() || value.isBoolean();
		return json ? JsonText.compact().text(value) : value.asString();
	}

}
