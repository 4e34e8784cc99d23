package dev.cliengine.output;

import java.io.IOException;
import java.math.BigDecimal;

import tools.jackson.databind.JsonNode;

/**
 * Writes numbers: integers exactly, binary fractions with the fewest digits that read
 * back as the same number, decimals as given.
 */
final class JsonNumbers {

	private static final double[] POWERS = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9 };

	private static final double FEWER_THAN_16_DIGITS = 1e15;

	private static final double SMALLEST_PLAIN = 1e-5;

	private static final int SMALLEST_PLAIN_EXPONENT = -5;

	private static final int LARGEST_PLAIN_EXPONENT = 15;

	private static final int PLAIN_DECIMAL_DIGITS = 40;

	private JsonNumbers() {
	}

	static void write(JsonNode number, Appendable out) throws IOException {
		switch (number.numberType()) {
			case INT, LONG -> out.append(Long.toString(number.longValue()));
			case BIG_INTEGER -> out.append(number.bigIntegerValue().toString());
			case FLOAT -> write(number.floatValue(), out);
			case DOUBLE -> write(number.doubleValue(), out);
			case BIG_DECIMAL -> write(number.decimalValue(), out);
		}
	}

	static void write(double value, Appendable out) throws IOException {
		if (!Double.isFinite(value)) {
			out.append("null");
			return;
		}
		double magnitude = sign(value, out);
		if (magnitude == 0) {
			out.append("0.0");
		}
		else if (!writeShort(magnitude, out)) {
			writeBinary(ShortestDecimal.of(magnitude), out);
		}
	}

	static void write(float value, Appendable out) throws IOException {
		if (!Float.isFinite(value)) {
			out.append("null");
			return;
		}
		float magnitude = (float) sign(value, out);
		if (magnitude == 0) {
			out.append("0.0");
		}
		else {
			writeBinary(ShortestDecimal.of(magnitude), out);
		}
	}

	private static double sign(double value, Appendable out) throws IOException {
		if (value < 0 || (value == 0 && 1 / value < 0)) {
			out.append('-');
		}
		return Math.abs(value);
	}

	/**
	 * The common case, nearly free of garbage. No two decimals of up to 15 digits are the
	 * same double, so one that reads back is the shortest; and dividing two whole numbers
	 * that a double holds exactly gives what reading the decimal would give.
	 */
	private static boolean writeShort(double magnitude, Appendable out) throws IOException {
		if (magnitude < SMALLEST_PLAIN || magnitude >= FEWER_THAN_16_DIGITS) {
			return false;
		}
		for (int scale = 0; scale < POWERS.length; scale++) {
			double scaled = magnitude * POWERS[scale];
			if (scaled >= FEWER_THAN_16_DIGITS) {
				return false;
			}
			long digits = (long) scaled;
			if (digits == scaled && digits / POWERS[scale] == magnitude) {
				writeScaled(digits, scale, out);
				return true;
			}
		}
		return false;
	}

	private static void writeScaled(long digits, int scale, Appendable out) throws IOException {
		long power = (long) POWERS[scale];
		out.append(Long.toString(digits / power)).append('.');
		String fraction = Long.toString(digits % power);
		zeros(scale - fraction.length(), out);
		out.append(fraction);
	}

	private static void writeBinary(BigDecimal value, Appendable out) throws IOException {
		String digits = value.unscaledValue().toString();
		int exponent = digits.length() - value.scale() - 1;
		if (exponent < SMALLEST_PLAIN_EXPONENT || exponent > LARGEST_PLAIN_EXPONENT) {
			writeScientific(digits, exponent, out);
		}
		else if (exponent < 0) {
			out.append("0.");
			zeros(-exponent - 1, out);
			out.append(digits);
		}
		else if (digits.length() <= exponent + 1) {
			out.append(digits);
			zeros(exponent + 1 - digits.length(), out);
			out.append(".0");
		}
		else {
			out.append(digits, 0, exponent + 1).append('.').append(digits, exponent + 1, digits.length());
		}
	}

	private static void write(BigDecimal value, Appendable out) throws IOException {
		long whole = Math.max(1, (long) value.precision() - value.scale());
		long length = whole + Math.max(0, value.scale());
		if (length <= Math.max(PLAIN_DECIMAL_DIGITS, value.precision())) {
			out.append(value.toPlainString());
			return;
		}
		if (value.signum() < 0) {
			out.append('-');
		}
		String digits = value.unscaledValue().abs().toString();
		writeScientific(digits, (long) digits.length() - value.scale() - 1, out);
	}

	private static void writeScientific(String digits, long exponent, Appendable out) throws IOException {
		out.append(digits.charAt(0));
		if (digits.length() > 1) {
			out.append('.').append(digits, 1, digits.length());
		}
		out.append('e').append(Long.toString(exponent));
	}

	private static void zeros(int count, Appendable out) throws IOException {
		for (int i = 0; i < count; i++) {
			out.append('0');
		}
	}

}
