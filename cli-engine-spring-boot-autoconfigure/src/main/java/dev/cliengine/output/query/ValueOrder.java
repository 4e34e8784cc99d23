package dev.cliengine.output.query;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;

import dev.cliengine.output.CodePointOrder;
import io.burt.jmespath.JmesPathType;
import tools.jackson.databind.JsonNode;

/**
 * Compares two values of one type: numbers exactly, texts by code point; of the others,
 * only whether they are equal is told.
 */
final class ValueOrder {

	private ValueOrder() {
	}

	static int compare(JmesPathType type, JsonNode left, JsonNode right, Comparator<JsonNode> nested) {
		return switch (type) {
			case NULL -> 0;
			case BOOLEAN -> Boolean.compare(left.booleanValue(), right.booleanValue());
			case NUMBER -> numbers(left, right);
			case STRING -> CodePointOrder.INSTANCE.compare(left.asString(), right.asString());
			case ARRAY -> sameItems(left, right, nested) ? 0 : -1;
			case OBJECT -> sameMembers(left, right, nested) ? 0 : -1;
		};
	}

	private static int numbers(JsonNode left, JsonNode right) {
		if (isLong(left) && isLong(right)) {
			return Long.compare(left.longValue(), right.longValue());
		}
		if ((left.isDouble() && right.isDouble()) || isNotFinite(left) || isNotFinite(right)) {
			// Adding zero makes the two zeros one.
			return Double.compare(left.doubleValue() + 0.0, right.doubleValue() + 0.0);
		}
		return decimal(left).compareTo(decimal(right));
	}

	private static boolean isLong(JsonNode number) {
		return number.isIntegralNumber() && number.canConvertToLong();
	}

	private static boolean isNotFinite(JsonNode number) {
		return (number.isDouble() || number.isFloat()) && !Double.isFinite(number.doubleValue());
	}

	private static BigDecimal decimal(JsonNode number) {
		// A float stands for its shortest decimal, which is how it is printed.
		return number.isFloat() ? new BigDecimal(Float.toString(number.floatValue())) : number.decimalValue();
	}

	private static boolean sameItems(JsonNode left, JsonNode right, Comparator<JsonNode> nested) {
		if (left.size() != right.size()) {
			return false;
		}
		for (int i = 0; i < left.size(); i++) {
			if (nested.compare(left.get(i), right.get(i)) != 0) {
				return false;
			}
		}
		return true;
	}

	private static boolean sameMembers(JsonNode left, JsonNode right, Comparator<JsonNode> nested) {
		if (left.size() != right.size()) {
			return false;
		}
		for (Map.Entry<String, JsonNode> member : left.properties()) {
			JsonNode other = right.get(member.getKey());
			if (other == null || nested.compare(member.getValue(), other) != 0) {
				return false;
			}
		}
		return true;
	}

}
