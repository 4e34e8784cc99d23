package dev.cliengine.output.format;

import java.math.BigDecimal;

import dev.cliengine.output.JsonText;
import tools.jackson.databind.JsonNode;

/**
 * Single values as TOON writes them.
 *
 * @param delimiter what separates values on a line
 */
record ToonScalars(char delimiter) {

	private static final BigDecimal SMALLEST_PLAIN = new BigDecimal("1e-6");

	private static final BigDecimal SMALLEST_NOT_PLAIN = new BigDecimal("1e21");

	String text(JsonNode value) {
		if (value.isNumber()) {
			return number(value);
		}
		boolean text = !value.isNull() && !value.isMissingNode() && !value.isBoolean() && !value.isPojo();
		return text ? ToonStrings.value(value.asString(), this.delimiter) : JsonText.compact().text(value);
	}

	/**
	 * Whole numbers exactly; others without an exponent in the range in which the
	 * specification wants none, and without zeros that say nothing.
	 */
	private static String number(JsonNode value) {
		String json = JsonText.compact().text(value);
		if (value.isIntegralNumber() || json.equals("null")) {
			return json;
		}
		BigDecimal number = new BigDecimal(json).stripTrailingZeros();
		BigDecimal magnitude = number.abs();
		boolean plain = magnitude.compareTo(SMALLEST_PLAIN) >= 0 && magnitude.compareTo(SMALLEST_NOT_PLAIN) < 0;
		if (number.signum() == 0) {
			return "0";
		}
		return plain ? number.toPlainString() : number.toString().replace("E+", "e").replace('E', 'e');
	}

}
