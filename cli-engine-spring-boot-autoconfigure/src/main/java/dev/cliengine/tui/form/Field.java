package dev.cliengine.tui.form;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.ValueType;
import dev.cliengine.command.parse.LineLexer;
import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.TextInput;

/**
 * One value of a form: an argument, an option, or the confirmation.
 *
 * @param kind how it is filled in
 * @param option the option, {@code null} for arguments and the confirmation
 * @param argument the argument, {@code null} for options and the confirmation
 * @param input what is filled in; empty for nothing, {@link #ON} and {@link #OFF} for
 * switches, a number for counters
 */
record Field(Kind kind, @Nullable OptionSpec option, @Nullable ArgumentSpec argument, TextInput input) {

	static final String ON = "on";

	static final String OFF = "off";

	static Field of(OptionSpec option) {
		return new Field(kind(option), option, null, TextInput.of(""));
	}

	static Field of(ArgumentSpec argument) {
		Kind kind = argument.value().choices().isEmpty() ? Kind.TEXT : Kind.CHOICE;
		return new Field(argument.variadic() ? Kind.SEVERAL : kind, null, argument, TextInput.of(""));
	}

	static Field confirmation() {
		return new Field(Kind.CONFIRMATION, null, null, TextInput.of(""));
	}

	private static Kind kind(OptionSpec option) {
		boolean optional = option.kind() == OptionKind.OPTIONAL_ATTACHED || option.kind() == OptionKind.OPTIONAL_GREEDY;
		if (option.kind() == OptionKind.SWITCH || (optional && option.value().type() == ValueType.BOOLEAN)) {
			return Kind.TOGGLE;
		}
		if (option.kind() == OptionKind.COUNTER) {
			return Kind.COUNTER;
		}
		if (option.repeatable()) {
			return Kind.SEVERAL;
		}
		return option.value().choices().isEmpty() ? Kind.TEXT : Kind.CHOICE;
	}

	/** The value's id; empty for the confirmation. */
	String id() {
		if (this.option != null) {
			return this.option.id();
		}
		return (this.argument != null) ? this.argument.id() : "";
	}

	/** What people call it. */
	String name() {
		if (this.option != null) {
			return this.option.displayName();
		}
		return (this.argument != null) ? this.argument.value().label() : "CONFIRM";
	}

	/** How errors name it. */
	String usage() {
		if (this.option != null) {
			return this.option.usage();
		}
		return (this.argument != null) ? this.argument.usage() : "";
	}

	boolean required() {
		boolean demanded = this.option != null && this.option.required() && this.option.value().defaultValue() == null;
		return demanded || this.kind == Kind.CONFIRMATION || (this.argument != null && this.argument.required());
	}

	@Nullable ValueSpec value() {
		if (this.option != null) {
			return this.option.value();
		}
		return (this.argument != null) ? this.argument.value() : null;
	}

	String description() {
		if (this.option != null) {
			return this.option.description();
		}
		return (this.argument != null) ? this.argument.description() : "";
	}

	Field with(TextInput input) {
		return new Field(this.kind, this.option, this.argument, input);
	}

	/** The same filled in; values that are several are quoted where they have to be. */
	Field with(String text) {
		return with(TextInput.of(text));
	}

	/** The same after a key. */
	Field on(Key key) {
		return switch (this.kind) {
			case TEXT, SEVERAL, CONFIRMATION -> with(this.input.on(key));
			case TOGGLE -> cycle(key, isNegatable() ? List.of("", ON, OFF) : List.of("", ON));
			case COUNTER -> cycle(key, List.of("", "1", "2", "3", "4", "5"));
			case CHOICE -> {
				ValueSpec spec = value();
				yield cycle(key, Stream.concat(Stream.of(""), choices(spec)).toList());
			}
		};
	}

	private static Stream<String> choices(@Nullable ValueSpec spec) {
		return (spec != null) ? spec.choices().stream() : Stream.of();
	}

	private Field cycle(Key key, List<String> values) {
		int place = Math.max(values.indexOf(this.input.text()), 0);
		if (key.kind() == Key.Kind.RIGHT || key.is(' ')) {
			return with(values.get((place + 1) % values.size()));
		}
		if (key.kind() == Key.Kind.LEFT) {
			return with(values.get((place + values.size() - 1) % values.size()));
		}
		if (key.kind() == Key.Kind.BACKSPACE || key.kind() == Key.Kind.DELETE) {
			return with("");
		}
		if (key.kind() != Key.Kind.TEXT) {
			return this;
		}
		return IntStream.range(1, values.size() + 1)
			.mapToObj((step) -> values.get((place + step) % values.size()))
			.filter((value) -> !value.isEmpty() && value.startsWith(key.text()))
			.findFirst()
			.map(this::with)
			.orElse(this);
	}

	private boolean isNegatable() {
		return this.option != null && (this.option.negatable() || this.option.kind() != OptionKind.SWITCH);
	}

	/** The values as they are meant. */
	List<String> texts() {
		if (this.input.isEmpty()) {
			return List.of();
		}
		return (this.kind == Kind.SEVERAL) ? LineLexer.lex(this.input.text()).words() : List.of(this.input.text());
	}

	/** How a value is filled in. */
	enum Kind {

		TEXT, SEVERAL, CHOICE, TOGGLE, COUNTER, CONFIRMATION

	}

}
