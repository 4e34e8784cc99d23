package dev.cliengine.output.format;

import java.util.Locale;
import java.util.Set;

import dev.cliengine.output.JsonText;
import dev.cliengine.terminal.ControlCharacters;
import tools.jackson.databind.JsonNode;

/**
 * Single values as YAML writes them on one line. What a reader of YAML 1.1 or 1.2 could
 * take for anything but the text it is, is quoted the way JSON quotes.
 */
final class YamlScalars {

	/** Beside these, nothing that begins with a letter is anything but a text. */
	private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan",
			"inf", "infinity");

	private YamlScalars() {
	}

	static String text(JsonNode value) {
		if (value.isNumber()) {
			return number(JsonText.compact().text(value));
		}
		boolean text = !value.isNull() && !value.isMissingNode() && !value.isBoolean() && !value.isPojo();
		return (text && isPlain(value.asString())) ? value.asString() : quoted(value);
	}

	/** YAML 1.1 knows no exponent without a fraction before and a sign behind the e. */
	private static String number(String json) {
		int exponent = json.indexOf('e');
		if (exponent < 0) {
			return json;
		}
		String mantissa = json.substring(0, exponent);
		String power = json.substring(exponent + 1);
		return mantissa + ((mantissa.indexOf('.') < 0) ? ".0e" : "e") + (power.startsWith("-") ? "" : "+") + power;
	}

	private static boolean isPlain(String text) {
		if (text.isEmpty() || !isPlainStart(text.codePointAt(0)) || text.endsWith(" ") || text.endsWith(":")) {
			return false;
		}
		boolean separates = text.contains(": ") || text.contains(" #");
		return !separates && !WORDS.contains(text.toLowerCase(Locale.ROOT)) && isPrintable(text);
	}

	// Numbers, dates, times and indicators all begin otherwise
	private static boolean isPlainStart(int character) {
		return Character.isLetter(character) || character == '_' || character == '/';
	}

	/** Whether the text, on one line, needs no escapes. */
	static boolean isPrintable(String text) {
		return ControlCharacters.singleLine(text).equals(text) && text.chars().noneMatch(YamlScalars::isNoCharacter);
	}

	private static boolean isNoCharacter(int character) {
		return character == 0xfeff || character == 0xfffe || character == 0xffff;
	}

	private static String quoted(JsonNode value) {
		return JsonText.compact()
			.text(value)
			.replace("\ufeff", "\\ufeff")
			.replace("\ufffe", "\\ufffe")
			.replace("\uffff", "\\uffff");
	}

}
