package dev.cliengine.command;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What the values of an option or argument look like.
 *
 * @param label the name of the value in help and errors, such as {@code TEAM}
 * @param type how it is checked and shown in JSON
 * @param defaultValue the value when none is given
 * @param missing the value when the option is given without one
 * @param choices the values allowed, empty when free; upper and lower case do not count
 * @param allowHyphen whether a value may begin with {@code -} though it is no number
 * @param content whether {@code @file} and {@code -} stand for what they hold
 * @param constraints what else has to hold, in the words of JSON Schema
 * @param completion offers values while somebody types
 * @since 0.1.0
 */
public record ValueSpec(String label, ValueType type, @Nullable String defaultValue, @Nullable String missing,
		List<String> choices, boolean allowHyphen, boolean content, SortedMap<String, Object> constraints,
		ValueCompletion completion) {

	public ValueSpec {
		choices = List.copyOf(choices);
		constraints = Collections.unmodifiableSortedMap(new TreeMap<>(constraints));
	}

	/** Begins a string value with a label. */
	public static Builder labelled(String label) {
		return new Builder(label);
	}

	/** Collects what is known of a value. */
	public static final class Builder {

		private String label;

		private ValueType type = ValueType.STRING;

		private @Nullable String defaultValue;

		private @Nullable String missing;

		private List<String> choices = List.of();

		private boolean allowHyphen;

		private boolean content;

		private SortedMap<String, Object> constraints = new TreeMap<>();

		private @Nullable ValueCompletion completion;

		private Builder(String label) {
			this.label = label;
		}

		public Builder label(String label) {
			this.label = label;
			return this;
		}

		public Builder type(ValueType type) {
			this.type = type;
			return this;
		}

		public Builder defaultValue(@Nullable String value) {
			this.defaultValue = value;
			return this;
		}

		public Builder missing(String missing) {
			this.missing = missing;
			return this;
		}

		public Builder choices(List<String> choices) {
			this.choices = choices;
			return this;
		}

		public Builder allowHyphen() {
			this.allowHyphen = true;
			return this;
		}

		public Builder content() {
			this.content = true;
			return this;
		}

		/** What else has to hold, in the words of JSON Schema: {@code maximum}, 9. */
		public Builder constraints(SortedMap<String, Object> constraints) {
			this.constraints = constraints;
			return this;
		}

		public Builder completion(ValueCompletion completion) {
			this.completion = completion;
			return this;
		}

		/**
		 * @throws IllegalArgumentException if a value that stands in for a typed one is
		 * none of the choices or not of the type
		 */
		public ValueSpec build() {
			requireValue(this.defaultValue);
			requireValue(this.missing);
			ValueCompletion chosen = (this.completion != null) ? this.completion : ValueCompletion.of(this.choices);
			return new ValueSpec(this.label, this.type, this.defaultValue, this.missing, this.choices, this.allowHyphen,
					this.content, this.constraints, chosen);
		}

		private void requireValue(@Nullable String text) {
			if (text != null && !this.choices.isEmpty() && !this.choices.contains(text)) {
				throw new IllegalArgumentException(
						"'" + text + "' is none of the choices of " + this.label + ": " + this.choices);
			}
			if (text != null && !this.type.accepts(text)) {
				throw new IllegalArgumentException("'" + text + "' is no value of " + this.label + ", whose type is "
						+ this.type.name().toLowerCase(Locale.ROOT));
			}
		}

	}

}
