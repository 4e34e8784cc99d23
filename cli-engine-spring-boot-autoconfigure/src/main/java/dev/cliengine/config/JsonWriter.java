package dev.cliengine.config;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Writes values in JSON.
 *
 * @param lines how objects are spread over lines
 * @param depth how many objects and arrays the values will be in
 */
record JsonWriter(Lines lines, int depth) {

	String value(@Nullable Object value) {
		if (value instanceof List<?> list) {
			boolean flat = list.stream().noneMatch((item) -> item instanceof Map || item instanceof List);
			JsonWriter inner = inner(flat ? Lines.NONE : this.lines.deeper());
			return inner.between("[", list.stream().map(inner::value).toList(), "]", this.lines);
		}
		if (value instanceof Map<?, ?> map) {
			JsonWriter inner = inner(this.lines.deeper());
			return inner.between("{",
					EditRules.table(map, "JSON")
						.entrySet()
						.stream()
						.map((entry) -> inner.member(entry.getKey(), entry.getValue()))
						.toList(),
					"}", this.lines);
		}
		return scalar(value);
	}

	/** A name and a value of an object whose lines these are. */
	String member(String name, Object value) {
		return QuotedText.of(name) + ": " + value(value);
	}

	private String between(String open, List<String> items, String close, Lines outer) {
		if (items.isEmpty()) {
			return open + close;
		}
		boolean spread = this.lines.spread();
		return items.stream()
			.collect(Collectors.joining(spread ? "," + this.lines.begin() : ", ",
					open + (spread ? this.lines.begin() : ""), (spread ? outer.begin() : "") + close));
	}

	private JsonWriter inner(Lines inner) {
		if (this.depth >= EditRules.DEEPEST) {
			throw EditRules.refused("a value is nested deeper than " + EditRules.DEEPEST + " levels");
		}
		return new JsonWriter(inner, this.depth + 1);
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
			if (!Double.isFinite(((Number) value).doubleValue())) {
				throw EditRules.refused(value + " cannot be written in JSON");
			}
			return value.toString();
		}
		throw EditRules.unknown(value, "JSON");
	}

	/**
	 * How lines are laid out.
	 *
	 * @param newline how they end; empty for everything on one line
	 * @param unit what one level is indented by
	 * @param indentation what the current level is indented by
	 */
	record Lines(String newline, String unit, String indentation) {

		static final Lines NONE = new Lines("", "", "");

		boolean spread() {
			return !this.newline.isEmpty();
		}

		/** The end of one line and the blanks before the next. */
		String begin() {
			return this.newline + this.indentation;
		}

		Lines deeper() {
			return spread() ? new Lines(this.newline, this.unit, this.indentation + this.unit) : this;
		}

	}

}
