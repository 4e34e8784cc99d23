package dev.cliengine.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One option of a command, or a global one.
 *
 * @param id the key in argument maps, such as {@code page_size}
 * @param names long names with two dashes first, then short ones with one dash
 * @param kind how it takes a value
 * @param value what its values look like
 * @param required whether it has to be given
 * @param repeatable whether it may be given more than once, each time adding a value
 * @param negatable whether a switch also has {@code --no-x}
 * @param hidden whether help leaves it out
 * @param description one line for help
 * @since 0.1.0
 */
public record OptionSpec(String id, List<String> names, OptionKind kind, ValueSpec value, boolean required,
		boolean repeatable, boolean negatable, boolean hidden, String description) {

	/** Compiled once: every start makes dozens of options. */
	private static final Pattern NAME = Pattern.compile("--[A-Za-z0-9][A-Za-z0-9_.-]*|-[A-Za-z0-9?]");

	public OptionSpec {
		names = List.copyOf(names);
		if (names.isEmpty()) {
			throw new IllegalArgumentException("Option '" + id + "' has no name");
		}
		for (String name : names) {
			if (!NAME.matcher(name).matches()) {
				throw new IllegalArgumentException("'" + name + "' is not an option name: use --name or -n");
			}
		}
	}

	/** Begins an option of kind {@link OptionKind#VALUE} named {@code --name}. */
	public static Builder named(String name) {
		return new Builder(name);
	}

	/** The name errors and help put first: the first long one, else the first. */
	public String displayName() {
		return this.names.get(0);
	}

	/** Every name people may type, {@code --no-name} included. */
	public List<String> spellings() {
		List<String> spellings = new ArrayList<>(this.names);
		if (this.negatable) {
			spellings.add(negatedName());
		}
		return spellings;
	}

	/** What turns a switch off that can be negated: {@code --no-name}. */
	public String negatedName() {
		return "--no-" + displayName().replaceFirst("^-+", "");
	}

	/** The name with its value as help and errors show it: {@code --team <TEAM>}. */
	public String usage() {
		return switch (this.kind) {
			case SWITCH, COUNTER -> displayName();
			case VALUE -> displayName() + " <" + this.value.label() + ">";
			case OPTIONAL_ATTACHED -> displayName() + "[=<" + this.value.label() + ">]";
			case OPTIONAL_GREEDY -> displayName() + " [<" + this.value.label() + ">]";
		};
	}

	/** Collects the parts of an option. */
	public static final class Builder {

		private final String longName;

		private String id;

		private final List<String> names = new ArrayList<>();

		private OptionKind kind = OptionKind.VALUE;

		private final ValueSpec.Builder value;

		private boolean required;

		private boolean repeatable;

		private boolean negatable;

		private boolean hidden;

		private String description = "";

		private Builder(String name) {
			this.longName = name;
			this.id = name.replace('-', '_');
			this.value = ValueSpec.labelled(name.toUpperCase(Locale.ROOT).replace('-', '_'));
			this.names.add("--" + name);
		}

		public Builder id(String id) {
			this.id = id;
			return this;
		}

		/** One more name: {@code x} for {@code -x}, {@code other} for {@code --other}. */
		public Builder alias(String name) {
			this.names.add(((name.length() == 1) ? "-" : "--") + name);
			return this;
		}

		public Builder kind(OptionKind kind) {
			this.kind = kind;
			return this;
		}

		/** No value; {@code --name} means true. */
		public Builder toggle() {
			this.value.type(ValueType.BOOLEAN);
			return kind(OptionKind.SWITCH);
		}

		/** A switch that also has {@code --no-name}. */
		public Builder negatable() {
			this.negatable = true;
			return toggle();
		}

		/** An optional value, and the value that stands when it is left out. */
		public Builder optionalValue(OptionKind kind, String missing) {
			this.value.missing(missing);
			return kind(kind);
		}

		public Builder type(ValueType type) {
			this.value.type(type);
			return this;
		}

		/** The name of the value in help and errors. */
		public Builder label(String label) {
			this.value.label(label);
			return this;
		}

		public Builder defaultValue(@Nullable String value) {
			this.value.defaultValue(value);
			return this;
		}

		public Builder choices(List<String> choices) {
			this.value.choices(choices);
			return this;
		}

		/** Whether a value may begin with {@code -} though it is no number. */
		public Builder allowHyphen() {
			this.value.allowHyphen();
			return this;
		}

		/** Reads {@code @file} and {@code -}; {@code @@} stands for one {@code @}. */
		public Builder content() {
			this.value.content();
			return this;
		}

		/** What else has to hold, in the words of JSON Schema: {@code maximum}, 9. */
		public Builder constraints(SortedMap<String, Object> constraints) {
			this.value.constraints(constraints);
			return this;
		}

		/** Completes values in the session and in shells. */
		public Builder completion(ValueCompletion completion) {
			this.value.completion(completion);
			return this;
		}

		public Builder required() {
			this.required = true;
			return this;
		}

		public Builder repeatable() {
			this.repeatable = true;
			return this;
		}

		public Builder hidden() {
			this.hidden = true;
			return this;
		}

		public Builder description(String description) {
			this.description = description;
			return this;
		}

		public OptionSpec build() {
			List<String> ordered = new ArrayList<>(this.names);
			ordered.sort((left, right) -> Boolean.compare(right.startsWith("--"), left.startsWith("--")));
			if (this.negatable && this.kind != OptionKind.SWITCH) {
				throw new IllegalStateException("Only a switch can be negated: --" + this.longName);
			}
			return new OptionSpec(this.id, ordered, this.kind, this.value.build(), this.required, this.repeatable,
					this.negatable, this.hidden, this.description);
		}

	}

}
