package dev.cliengine.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Finds the decimal with the fewest digits that reads back as the same binary number; of
 * several, the nearest. {@link Double#toString(double)} promises that from Java 19 on
 * only, and even then prefers two digits to one.
 */
final class ShortestDecimal {

	private static final boolean PROMISED = Runtime.version().feature() >= 19;

	private static final int UNIQUE_DOUBLE_DIGITS = 15;

	private static final int UNIQUE_FLOAT_DIGITS = 6;

	private ShortestDecimal() {
	}

	/** For a finite number above zero; no trailing zeros. */
	static BigDecimal of(double value) {
		BigDecimal printed = new BigDecimal(Double.toString(value)).stripTrailingZeros();
		boolean unique = PROMISED || printed.precision() <= UNIQUE_DOUBLE_DIGITS;
		return (unique && value >= Double.MIN_NORMAL) ? printed : search(value, printed.precision());
	}

	/** For a finite number above zero; no trailing zeros. */
	static BigDecimal of(float value) {
		BigDecimal printed = new BigDecimal(Float.toString(value)).stripTrailingZeros();
		boolean unique = PROMISED || printed.precision() <= UNIQUE_FLOAT_DIGITS;
		return (unique && value >= Float.MIN_NORMAL) ? printed
				: search(new BigDecimal(value), printed.precision(), (text) -> Float.parseFloat(text) == value);
	}

	/** The search itself, which trusts nothing but that so many digits are enough. */
	static BigDecimal search(double value, int digits) {
		return search(new BigDecimal(value), digits, (text) -> Double.parseDouble(text) == value);
	}

	private static BigDecimal search(BigDecimal exact, int enough, Predicate<String> readsBack) {
		BigDecimal best = exact;
		for (int digits = enough; digits >= 1; digits--) {
			BigDecimal candidate = nearest(exact, digits, readsBack);
			if (candidate == null) {
				break;
			}
			best = candidate;
		}
		return best.stripTrailingZeros();
	}

	// Below a power of two the numbers lie closer together than above it, so that the
	// decimal on the far side can read back where the nearer one does not.
	private static @Nullable BigDecimal nearest(BigDecimal exact, int digits, Predicate<String> readsBack) {
		BigDecimal near = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
		if (readsBack.test(near.toString())) {
			return near;
		}
		RoundingMode away = (near.compareTo(exact) > 0) ? RoundingMode.FLOOR : RoundingMode.CEILING;
		BigDecimal far = exact.round(new MathContext(digits, away));
		return readsBack.test(far.toString()) ? far : null;
	}

}
