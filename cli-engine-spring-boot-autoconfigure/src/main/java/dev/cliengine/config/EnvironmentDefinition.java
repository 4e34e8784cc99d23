package dev.cliengine.config;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * An environment an application brings along. Declare beans of this type; several of one
 * name are merged key by key, the later one wins.
 * <p>
 * Values become what a {@link ConfigDocument} holds: whole numbers {@code Long},
 * durations text such as {@code 90s}, enum constants words in lower case, records and
 * maps tables, {@code Optional} what is in it; what is {@code null} is left out, and
 * anything else is its text.
 *
 * @param name what people call it: letters, digits, {@code _}, {@code .} and {@code -},
 * beginning with a letter or digit
 * @param values what holds in it, by key
 * @since 0.1.0
 */
public record EnvironmentDefinition(String name, Map<String, Object> values) {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

	/**
	 * @throws IllegalArgumentException if the name is none, or a value is a secret
	 */
	public EnvironmentDefinition {
		if (!isName(name)) {
			throw new IllegalArgumentException("'" + name + "' is not a name of an environment: use letters, digits, "
					+ "'_', '.' and '-', beginning with a letter or digit");
		}
		values = PlainValues.table(values);
	}

	/** An environment from its keys. */
	public static EnvironmentDefinition of(String name, Map<String, Object> values) {
		return new EnvironmentDefinition(name, values);
	}

	/**
	 * An environment from the components of a record: {@code clientId} is
	 * {@code client_id}.
	 */
	public static EnvironmentDefinition of(String name, Record typed) {
		return new EnvironmentDefinition(name, PlainValues.table(typed));
	}

	/** Whether a text can be the name of an environment. */
	static boolean isName(String text) {
		return NAME.matcher(text).matches();
	}

}
