package dev.cliengine.output.format;

import java.io.IOException;
import java.util.regex.Pattern;

import dev.cliengine.terminal.ControlCharacters;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes one cell of comma-separated values.
 *
 * @param raw whether texts are written as they are, even those that a spreadsheet takes
 * for formulas
 */
record CsvCell(boolean raw) {

	private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

	/** The last four are what East Asian spreadsheets read like the first four. */
	private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

	/** Writes a value: nothing for none, an empty text in quotes, lists as JSON. */
	void write(@Nullable JsonNode value, Appendable out) throws IOException {
		if (value != null && !value.isNull()) {
			write(CellText.raw(value), out);
		}
	}

	/** Writes a text. */
	void write(String text, Appendable out) throws IOException {
		String shown = this.raw ? text : defused(text);
		if (shown.isEmpty() || needsQuotes(shown)) {
			out.append('"').append(shown.replace("\"", "\"\"")).append('"');
		}
		else {
			out.append(shown);
		}
	}

	private static String defused(String text) {
		boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
				&& !PLAIN_NUMBER.matcher(text).matches();
		return (formula ? "'" : "") + ControlCharacters.neutralise(text);
	}

	// Blanks at the ends are quoted too: some readers drop them elsewhere
	private static boolean needsQuotes(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (",\"\r\n".indexOf(text.charAt(i)) >= 0) {
				return true;
			}
		}
		return Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1));
	}

}
