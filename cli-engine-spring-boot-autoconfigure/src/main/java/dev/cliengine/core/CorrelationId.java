package dev.cliengine.core;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * The id of one run. It has the shape of a W3C trace id, so that a tracer can adopt it.
 *
 * @param value 32 lower-case hexadecimal digits, not all zero
 * @since 0.1.0
 */
public record CorrelationId(String value) {

	public CorrelationId {
		if (!value.matches("[0-9a-f]{32}") || value.matches("0{32}")) {
			throw new IllegalArgumentException("A correlation id is 32 lower-case hexadecimal digits, not all zero");
		}
	}

	/** A new id. */
	public static CorrelationId random(RandomGenerator random) {
		byte[] bytes = new byte[16];
		random.nextBytes(bytes);
		bytes[0] |= 1;
		return new CorrelationId(HexFormat.of().formatHex(bytes));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
