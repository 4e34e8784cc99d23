package dev.cliengine.autoconfigure;

import java.io.File;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

import dev.cliengine.io.Secret;

/**
 * What people call the values of a type.
 *
 * @param type the type
 */
record ValueWords(Class<?> type) {

	private static final Set<Class<?>> INTEGERS = Set.of(Byte.class, Short.class, Integer.class, Long.class,
			BigInteger.class);

	private static final Map<Class<?>, String> NOUNS = Map.ofEntries(Map.entry(String.class, "a text"),
			Map.entry(CharSequence.class, "a text"), Map.entry(Character.class, "a single character"),
			Map.entry(Boolean.class, "true or false"), Map.entry(Duration.class, "a duration such as 10s"),
			Map.entry(Period.class, "a period such as 7d"), Map.entry(DataSize.class, "a size such as 10MB"),
			Map.entry(URI.class, "a URI"), Map.entry(URL.class, "a URL"), Map.entry(Path.class, "a path"),
			Map.entry(File.class, "a path"), Map.entry(LocalDate.class, "a date"), Map.entry(Secret.class, "a text"));

	ValueWords(Class<?> type) {
		this.type = ClassUtils.resolvePrimitiveIfNecessary(type);
	}

	boolean isInteger() {
		return INTEGERS.contains(this.type);
	}

	/** Whether the noun says all there is to say. */
	boolean isWellKnown() {
		return this.type.isEnum() || Number.class.isAssignableFrom(this.type) || NOUNS.containsKey(this.type);
	}

	/** With its article, for sentences that end in {@code is not ...}. */
	String noun() {
		String noun = NOUNS.get(this.type);
		if (noun != null) {
			return noun;
		}
		if (isInteger()) {
			return "a whole number";
		}
		if (Number.class.isAssignableFrom(this.type)) {
			return "a number";
		}
		if (this.type.isEnum()) {
			return "one of: " + Arrays.stream(this.type.getEnumConstants())
				.map((constant) -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
				.collect(Collectors.joining(", "));
		}
		if (Temporal.class.isAssignableFrom(this.type)) {
			return "a time";
		}
		return "a " + this.type.getSimpleName();
	}

}
