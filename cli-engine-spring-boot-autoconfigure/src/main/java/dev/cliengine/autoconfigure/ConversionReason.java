package dev.cliengine.autoconfigure;

import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConverterNotFoundException;

import dev.cliengine.command.parse.Shown;

/**
 * Says why a value does not fit its type.
 */
final class ConversionReason {

	private ConversionReason() {
	}

	/**
	 * A sentence without its subject's key.
	 * @param value the whole value; the failure may be that of an item
	 * @param secret whether the value must not be shown
	 */
	static String of(ConversionException failure, Object value, ResolvableType target, boolean secret) {
		if (failure instanceof ConverterNotFoundException) {
			return shown(value, secret) + " is not a table";
		}
		@Nullable ConversionFailedException innermost = innermost(failure);
		Object given = (innermost != null && innermost.getValue() != null) ? innermost.getValue() : value;
		Class<?> type = (innermost != null) ? innermost.getTargetType().getType() : target.resolve(Object.class);
		ValueWords words = new ValueWords(type);
		if (words.isInteger() && given.toString().strip().matches("[+-]?[0-9]+")) {
			return shown(given, secret) + " is out of range";
		}
		if (given.equals("")) {
			return "is empty, not " + words.noun();
		}
		String reason = shown(given, secret) + " is not " + words.noun();
		String own = NestedExceptionUtils.getMostSpecificCause(failure).getMessage();
		return (words.isWellKnown() || secret || own == null) ? reason : reason + ": " + Shown.of(own);
	}

	private static @Nullable ConversionFailedException innermost(ConversionException failure) {
		@Nullable ConversionFailedException innermost = null;
		for (Throwable current = failure; current != null; current = current.getCause()) {
			if (current instanceof ConversionFailedException failed) {
				innermost = failed;
			}
		}
		return innermost;
	}

	private static String shown(Object value, boolean secret) {
		return secret ? "the value" : "'" + Shown.of(value.toString()) + "'";
	}

}
