package dev.cliengine.config;

import java.util.List;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ClosestNames;
import dev.cliengine.core.ErrorCategory;

/**
 * What the text of a value becomes in a file.
 *
 * @param kind its type
 * @param noun what a choice is called in messages, empty for the name of its key
 * @param choices the texts allowed, empty when free
 * @since 0.1.0
 */
public record ConfigType(Kind kind, String noun, List<String> choices) {

	public ConfigType {
		choices = List.copyOf(choices);
	}

	/** Whatever the text looks like: a boolean, a number, else text. */
	public static ConfigType any() {
		return new ConfigType(Kind.ANY, "", List.of());
	}

	/** Always text, also {@code 3}. */
	public static ConfigType string() {
		return new ConfigType(Kind.STRING, "", List.of());
	}

	/** {@code true}, {@code yes}, {@code on}, {@code 1}, or their opposites. */
	public static ConfigType bool() {
		return new ConfigType(Kind.BOOLEAN, "", List.of());
	}

	/** A whole number of 64 bits. */
	public static ConfigType integer() {
		return new ConfigType(Kind.INTEGER, "", List.of());
	}

	/** One of these texts, in this spelling, whatever the case it is given in. */
	public static ConfigType choice(List<String> choices) {
		return choice("", choices);
	}

	/** The same with a word for the choice in messages: {@code output format}. */
	public static ConfigType choice(String noun, List<String> choices) {
		return new ConfigType(Kind.STRING, noun, choices);
	}

	/**
	 * The value a text stands for.
	 * @param key whose value it is, for the message
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} if it stands for
	 * none
	 */
	public Object valueOf(String text, String key) {
		return switch (this.kind) {
			case ANY -> TypedText.guess(text);
			case BOOLEAN -> TypedText.bool(text).orElseThrow(() -> refused(text, key, "must be true or false"));
			case INTEGER -> TypedText.integer(text).orElseThrow(() -> refused(text, key, "must be a whole number"));
			case STRING -> this.choices.isEmpty() ? text : choice(text, key);
		};
	}

	private String choice(String text, String key) {
		return this.choices.stream()
			.filter((choice) -> choice.equalsIgnoreCase(text.strip()))
			.findFirst()
			.orElseThrow(() -> unknown(text, key));
	}

	private CliException unknown(String text, String key) {
		List<String> closest = ClosestNames.to(text, this.choices);
		return CliException.category(ErrorCategory.VALIDATION)
			.fix(closest.isEmpty() ? null : "Did you mean '" + closest.get(0) + "'?")
			.message("invalid " + (this.noun.isEmpty() ? key : this.noun) + " \"" + text + "\" (expected one of: "
					+ String.join(", ", this.choices) + ")");
	}

	private static CliException refused(String text, String key, String rule) {
		return new CliException(ErrorCategory.VALIDATION, "invalid " + key + " \"" + text + "\": it " + rule);
	}

	/** The types there are. */
	public enum Kind {

		ANY, STRING, BOOLEAN, INTEGER

	}

}
