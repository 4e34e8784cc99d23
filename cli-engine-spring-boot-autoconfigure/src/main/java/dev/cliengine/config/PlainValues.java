package dev.cliengine.config;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.cliengine.io.Secret;

/**
 * Makes values of a configuration out of objects of Java, so that nobody can tell from a
 * value whether it was compiled in or stood in a file.
 */
final class PlainValues {

	private static final Set<Class<?>> PLAIN = Set.of(String.class, Long.class, Double.class, Boolean.class,
			LocalDate.class, LocalTime.class, LocalDateTime.class, OffsetDateTime.class);

	private PlainValues() {
	}

	static Map<String, Object> table(Map<?, ?> map) {
		Map<String, Object> table = new LinkedHashMap<>();
		map.forEach((key, value) -> put(table, String.valueOf(key), value));
		return Collections.unmodifiableMap(table);
	}

	/** The components by their names in snake case. */
	static Map<String, Object> table(Record typed) {
		Map<String, Object> table = new LinkedHashMap<>();
		for (RecordComponent component : typed.getClass().getRecordComponents()) {
			put(table, snakeCase(component.getName()), read(typed, component.getAccessor()));
		}
		return Collections.unmodifiableMap(table);
	}

	private static void put(Map<String, Object> table, String key, @Nullable Object value) {
		Object plain = plain(value);
		if (plain != null) {
			table.put(key, plain);
		}
	}

	private static @Nullable Object plain(@Nullable Object value) {
		if (value == null || PLAIN.contains(value.getClass())) {
			return value;
		}
		if (value instanceof Optional<?> optional) {
			return plain(optional.orElse(null));
		}
		if (value instanceof Secret) {
			throw new IllegalArgumentException("A secret does not belong into what an application brings along");
		}
		if (value instanceof Record typed) {
			return table(typed);
		}
		if (value instanceof Map<?, ?> map) {
			return table(map);
		}
		if (value instanceof Iterable<?> items && !(value instanceof Path)) {
			return list(items);
		}
		if (value.getClass().isArray()) {
			List<@Nullable Object> items = new ArrayList<>();
			for (int i = 0; i < Array.getLength(value); i++) {
				items.add(Array.get(value, i));
			}
			return list(items);
		}
		return (value instanceof Number number) ? number(number) : text(value);
	}

	private static List<Object> list(Iterable<?> items) {
		List<Object> list = new ArrayList<>();
		for (Object item : items) {
			Object plain = plain(item);
			if (plain != null) {
				list.add(plain);
			}
		}
		return Collections.unmodifiableList(list);
	}

	private static Object number(Number number) {
		if (number instanceof Integer || number instanceof Short || number instanceof Byte
				|| (number instanceof BigInteger big && big.bitLength() < Long.SIZE)) {
			return number.longValue();
		}
		if (number instanceof Float || number instanceof BigDecimal) {
			// By way of the text, for 0.1f is not the double 0.1
			return Double.valueOf(number.toString());
		}
		return number.toString();
	}

	private static Object text(Object value) {
		if (value instanceof Enum<?> constant) {
			return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
		if (value instanceof Duration duration) {
			return duration(duration);
		}
		return (value instanceof Instant instant) ? instant.atOffset(ZoneOffset.UTC) : value.toString();
	}

	/** In the largest unit in which it is a whole number. */
	private static String duration(Duration duration) {
		if (duration.getNano() % 1_000_000 != 0) {
			return duration.toNanos() + "ns";
		}
		if (duration.getNano() != 0) {
			return duration.toMillis() + "ms";
		}
		long seconds = duration.toSeconds();
		if (seconds % 3600 == 0 && seconds != 0) {
			return duration.toHours() + "h";
		}
		return (seconds % 60 == 0 && seconds != 0) ? duration.toMinutes() + "m" : seconds + "s";
	}

	private static String snakeCase(String name) {
		return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
			.replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
			.toLowerCase(Locale.ROOT);
	}

	private static @Nullable Object read(Record typed, Method accessor) {
		try {
			accessor.setAccessible(true);
			return accessor.invoke(typed);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalArgumentException("Cannot read " + accessor.getName() + " of " + typed.getClass(), ex);
		}
	}

}
