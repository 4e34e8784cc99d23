package dev.cliengine.command.bind;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.ConverterNotFoundException;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.util.function.SingletonSupplier;

import dev.cliengine.command.parse.Shown;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Turns text into the types methods want.
 */
final class ValueConverter {

	private static final TypeDescriptor TEXT = TypeDescriptor.valueOf(String.class);

	private final Supplier<ConversionService> conversions;

	ValueConverter(Supplier<ConversionService> conversions) {
		this.conversions = SingletonSupplier.of(conversions);
	}

	/**
	 * One value.
	 * @throws CliException of category {@link ErrorCategory#USAGE} if the text does not
	 * fit
	 */
	@Nullable Object convert(String text, TypeDescriptor target, String display) {
		Class<?> type = target.getType();
		if (type == String.class || type == CharSequence.class || type == Object.class) {
			return text;
		}
		if (type == char[].class) {
			return text.toCharArray();
		}
		if (type == byte[].class) {
			return text.getBytes(StandardCharsets.UTF_8);
		}
		if (type.isEnum()) {
			return constant(text, type, display);
		}
		try {
			return this.conversions.get().convert(text, TEXT, target);
		}
		catch (ConverterNotFoundException ex) {
			throw new IllegalStateException("Nothing converts text to " + target + " for " + display
					+ ": declare a Converter<String, " + type.getSimpleName() + "> bean", ex);
		}
		catch (ConversionException ex) {
			throw refused(text, display, ex);
		}
	}

	/** Several values in the collection or array a method wants. */
	@Nullable Object collect(List<@Nullable Object> values, TypeDescriptor target) {
		if (target.getType().isAssignableFrom(List.class)) {
			return values;
		}
		return this.conversions.get().convert(values, TypeDescriptor.forObject(new ArrayList<>(values)), target);
	}

	private static Object constant(String text, Class<?> type, String display) {
		String word = Words.dashed(text);
		for (Object constant : type.getEnumConstants()) {
			if (word((Enum<?>) constant).equals(word)) {
				return constant;
			}
		}
		throw new CliException(ErrorCategory.USAGE, "invalid value '" + Shown.of(text) + "' for '" + display + "'");
	}

	/** An enum constant as it is typed. */
	static String word(Enum<?> constant) {
		return Words.dashed(constant.name());
	}

	private static CliException refused(String text, String display, ConversionException ex) {
		Throwable root = NestedExceptionUtils.getMostSpecificCause(ex);
		if (root instanceof CliException failure) {
			return failure;
		}
		String reason = (root.getMessage() != null) ? ": " + Shown.of(root.getMessage()) : "";
		return CliException.category(ErrorCategory.USAGE)
			.cause(ex)
			.message("invalid value '" + Shown.of(text) + "' for '" + display + "'" + reason);
	}

}
