package dev.cliengine.config;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Writes values in TOML 1.0.
 *
 * @param newline how lines end
 * @param depth how many tables and lists the values will be in
 */
record TomlWriter(String newline, int depth) {

	/** A key as it is written left of {@code =} or in a header. */
	static String key(List<String> path) {
		return path.stream().map(TomlWriter::name).collect(Collectors.joining("."));
	}

	/** A value on one line. */
	String inline(@Nullable Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(inner()::inline).collect(Collectors.joining(", ", "[", "]"));
		}
		if (value instanceof Map<?, ?> map) {
			return map.isEmpty() ? "{}"
					: table(map).entrySet()
						.stream()
						.map((entry) -> name(entry.getKey()) + " = " + inner().inline(entry.getValue()))
						.collect(Collectors.joining(", ", "{ ", " }"));
		}
		return scalar(value);
	}

	/**
	 * The lines below a header, then headers of their own for the tables in it.
	 * @param header the table of the header
	 */
	String lines(List<String> header, Map<?, ?> values) {
		StringBuilder lines = new StringBuilder();
		Map<String, Object> table = table(values);
		table.forEach((name, value) -> {
			if (!(value instanceof Map)) {
				lines.append(name(name)).append(" = ").append(inner().inline(value)).append(this.newline);
			}
		});
		table.forEach((name, value) -> {
			if (value instanceof Map<?, ?> inner) {
				lines.append(lines.isEmpty() ? "" : this.newline).append(inner().section(child(header, name), inner));
			}
		});
		return lines.toString();
	}

	/** A header and what {@link #lines} puts below it. */
	String section(List<String> header, Map<?, ?> values) {
		boolean onlyTables = !values.isEmpty() && values.values().stream().allMatch(Map.class::isInstance);
		return (onlyTables ? "" : "[" + key(header) + "]" + this.newline) + lines(header, values);
	}

	private TomlWriter inner() {
		if (this.depth >= EditRules.DEEPEST) {
			throw EditRules.refused("a value is nested deeper than " + EditRules.DEEPEST + " levels");
		}
		return new TomlWriter(this.newline, this.depth + 1);
	}

	private static String scalar(@Nullable Object value) {
		if (value instanceof String text) {
			return QuotedText.of(text);
		}
		if (value instanceof Boolean || value instanceof Long || value instanceof Integer || value instanceof Short
				|| value instanceof Byte) {
			return value.toString();
		}
		if (value instanceof Double || value instanceof Float) {
			return value.toString().replace("Infinity", "inf").replace("NaN", "nan");
		}
		if (value instanceof TemporalAccessor time) {
			return time(time);
		}
		throw EditRules.unknown(value, "TOML");
	}

	private static String time(TemporalAccessor time) {
		if (time.isSupported(ChronoField.YEAR) && (time.get(ChronoField.YEAR) < 0 || time.get(ChronoField.YEAR) > 9999)
				|| time.isSupported(ChronoField.OFFSET_SECONDS) && time.get(ChronoField.OFFSET_SECONDS) % 60 != 0) {
			throw EditRules.refused(time + " cannot be written in TOML");
		}
		if (time instanceof OffsetDateTime) {
			return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
		}
		if (time instanceof LocalDateTime) {
			return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
		}
		if (time instanceof LocalDate) {
			return DateTimeFormatter.ISO_LOCAL_DATE.format(time);
		}
		if (time instanceof LocalTime) {
			return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
		}
		throw EditRules.unknown(time, "TOML");
	}

	private static Map<String, Object> table(Map<?, ?> map) {
		return EditRules.table(map, "TOML");
	}

	private static String name(String name) {
		return (!name.isEmpty() && name.chars().allMatch((character) -> TomlTokens.isBare((char) character))) ? name
				: QuotedText.of(name);
	}

	private static List<String> child(List<String> header, String name) {
		List<String> child = new ArrayList<>(header);
		child.add(name);
		return child;
	}

}
