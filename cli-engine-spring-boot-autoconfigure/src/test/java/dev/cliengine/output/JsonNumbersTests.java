package dev.cliengine.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.function.DoubleSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link JsonNumbers} and {@link ShortestDecimal}.
 */
class JsonNumbersTests {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	@ParameterizedTest
	@CsvSource({ "0,0.0", "-0.0,-0.0", "60,60.0", "4.5,4.5", "-4.5,-4.5", "1000000.5,1000000.5", "0.1,0.1", "0.3,0.3",
			"2e-3,0.002", "1e-5,0.00001", "1.5e-5,0.000015", "9.999e-6,9.999e-6", "1.2345e-7,1.2345e-7",
			"1e15,1000000000000000.0", "123456789012345.6,123456789012345.6", "1234567890123456,1234567890123456.0",
			"9999999999999998,9999999999999998.0", "1e16,1e16", "-1e16,-1e16", "1.5e16,1.5e16", "1e23,1e23",
			"1.1e23,1.1e23", "8.41e21,8.41e21", "2.0e23,2e23", "9007199254740991,9007199254740991.0",
			"5.684341886080802e-14,5.684341886080802e-14", "4.9e-324,5e-324", "1e-323,1e-323",
			"2.2250738585072014e-308,2.2250738585072014e-308", "1.7976931348623157e308,1.7976931348623157e308",
			"0.30000000000000004,0.30000000000000004", "3.141592653589793,3.141592653589793",
			"0.007297352569309,0.007297352569309" })
	void doubles(double value, String text) throws IOException {
		assertThat(text(value)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "0.1,0.1", "-0.0,-0.0", "16777216,16777216.0", "33554432,33554432.0", "3.4028235e38,3.4028235e38",
			"1.4e-45,1e-45", "1.17549435E-38,1.1754944e-38", "0.3,0.3", "7.5,7.5", "2e10,20000000000.0",
			"8589973000,8589974000.0", "1e-6,1e-6" })
	void floats(float value, String text) throws IOException {
		StringBuilder out = new StringBuilder();
		JsonNumbers.write(value, out);
		assertThat(out).hasToString(text);
	}

	@ParameterizedTest
	@CsvSource({ "60,60", "1.50,1.50", "-0.001,-0.001", "1E+5,100000", "1E-10,0.0000000001", "0E-3,0.000",
			"1234567890123456789012345678901234567890,1234567890123456789012345678901234567890",
			"12345678901234567890123456789012345678901234.5,12345678901234567890123456789012345678901234.5",
			"1E+100,1e100", "-1.5E-200,-1.5e-200", "1E+2147483647,1e2147483647", "1E-2147483647,1e-2147483647" })
	void decimalsAreWrittenAsGiven(BigDecimal value, String text) {
		assertThat(JsonText.compact().text(NODES.numberNode(value))).isEqualTo(text);
	}

	@Test
	void integersAreExact() {
		JsonNode numbers = NODES.arrayNode()
			.add((short) -3)
			.add(Integer.MIN_VALUE)
			.add(Long.MIN_VALUE)
			.add(new BigInteger("18446744073709551615"));
		assertThat(JsonText.compact().text(numbers))
			.isEqualTo("[-3,-2147483648,-9223372036854775808,18446744073709551615]");
	}

	@Test
	void whatIsNotANumberIsNull() {
		JsonNode numbers = NODES.arrayNode()
			.add(Double.NaN)
			.add(Double.POSITIVE_INFINITY)
			.add(Float.NaN)
			.add(Float.NEGATIVE_INFINITY);
		assertThat(JsonText.compact().text(numbers)).isEqualTo("[null,null,null,null]");
	}

	@Test
	void doublesReadBackAndNoShorterTextDoes() throws IOException {
		Random random = new Random(42);
		checkAll(() -> Double.longBitsToDouble(random.nextLong()), 20_000);
		checkAll(() -> random.nextInt(1_000_000_000) / Math.pow(10, random.nextInt(12)), 20_000);
		checkAll(() -> random.nextDouble() * 1000, 5_000);
		checkAll(() -> Math.nextAfter(Math.scalb(1.0, random.nextInt(2000) - 1000), random.nextInt(3) - 1), 5_000);
		checkAll(() -> random.nextInt(1000) * Double.MIN_VALUE, 1_000);
	}

	@Test
	void floatsReadBack() throws IOException {
		Random random = new Random(43);
		for (int i = 0; i < 20_000; i++) {
			float value = Float.intBitsToFloat(random.nextInt());
			if (Float.isFinite(value)) {
				StringBuilder out = new StringBuilder();
				JsonNumbers.write(value, out);
				assertThat(Float.parseFloat(out.toString())).isEqualTo(value);
			}
		}
	}

	private static void checkAll(DoubleSupplier values, int count) throws IOException {
		for (int i = 0; i < count; i++) {
			double value = values.getAsDouble();
			if (Double.isFinite(value) && value != 0) {
				check(value);
			}
		}
	}

	private static void check(double value) throws IOException {
		String text = text(value);
		assertThat(Double.parseDouble(text)).isEqualTo(value);
		BigDecimal shown = new BigDecimal(text).stripTrailingZeros();
		assertThat(shown.abs()).isEqualTo(ShortestDecimal.search(Math.abs(value), 17));
		if (shown.precision() > 1) {
			for (RoundingMode mode : new RoundingMode[] { RoundingMode.FLOOR, RoundingMode.CEILING }) {
				BigDecimal shorter = new BigDecimal(value).round(new MathContext(shown.precision() - 1, mode));
				assertThat(Double.parseDouble(shorter.toString())).isNotEqualTo(value);
			}
		}
		BigDecimal promised = new BigDecimal(Double.toString(value)).stripTrailingZeros();
		if (Runtime.version().feature() >= 19 && promised.precision() > 2) {
			assertThat(shown).isEqualTo(promised);
		}
	}

	private static String text(double value) throws IOException {
		StringBuilder out = new StringBuilder();
		JsonNumbers.write(value, out);
		return out.toString();
	}

}
