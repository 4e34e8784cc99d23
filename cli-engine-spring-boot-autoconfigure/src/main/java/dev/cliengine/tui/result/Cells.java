package dev.cliengine.tui.result;

import java.math.BigDecimal;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.cliengine.output.JsonText;

/**
 * Values within tables.
 */
final class Cells {

	/** Numbers before texts before anything else; what is missing comes last. */
	static final Comparator<@Nullable JsonNode> ORDER = Cells::compare;

	private Cells() {
	}

	/** The value of a row: a key, or keys separated by dots. */
	static @Nullable JsonNode find(JsonNode row, String field) {
		JsonNode direct = row.get(field);
		if (direct != null || field.indexOf('.') < 0) {
			return direct;
		}
		JsonNode current = row;
		for (String key : field.split("\\.")) {
			current = (current != null) ? current.get(key) : null;
		}
		return current;
	}

	/** What is shown of a value, not yet on one line. */
	static String text(@Nullable JsonNode value) {
		if (value == null || value.isNull()) {
			return "";
		}
		return value.isString() ? value.asString() : JsonText.compact().text(value);
	}

	private static int compare(@Nullable JsonNode one, @Nullable JsonNode other) {
		int kinds = Integer.compare(kind(one), kind(other));
		if (kinds != 0 || one == null || other == null) {
			return kinds;
		}
		return one.isNumber() ? decimal(one).compareTo(decimal(other)) : text(one).compareToIgnoreCase(text(other));
	}

	private static BigDecimal decimal(JsonNode number) {
		return number.isFloatingPointNumber() && !Double.isFinite(number.asDouble()) ? BigDecimal.ZERO
				: number.decimalValue();
	}

	private static int kind(@Nullable JsonNode value) {
		if (value == null || value.isNull()) {
			return 3;
		}
		if (value.isNumber()) {
			return 0;
		}
		return value.isString() ? 1 : 2;
	}

}
