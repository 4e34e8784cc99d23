package dev.cliengine.core;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A command that makes sense next. {@code <name>} placeholders in the command stand for
 * the parameter of that name.
 *
 * @param command the command line, with the application's own name when it is complete
 * @param description what it does
 * @param params what is known of the placeholders, sorted by name
 * @since 0.1.0
 */
public record NextAction(String command, String description, SortedMap<String, Param> params) {

	private static final Pattern PLACEHOLDER = Pattern.compile("<([^<>]+)>");

	public NextAction {
		params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
	}

	public NextAction(String command, String description) {
		this(command, description, new TreeMap<>());
	}

	/** The same action with one more parameter. */
	public NextAction with(String name, Param param) {
		SortedMap<String, Param> extended = new TreeMap<>(this.params);
		extended.put(name, param);
		return new NextAction(this.command, this.description, extended);
	}

	/** The command with every placeholder whose value is known filled in. */
	public String filledIn() {
		return PLACEHOLDER.matcher(this.command).replaceAll((match) -> {
			Param param = this.params.get(match.group(1));
			String value = (param != null) ? param.value() : null;
			return Matcher.quoteReplacement((value != null) ? value : match.group());
		});
	}

	/**
	 * What is known of one placeholder.
	 *
	 * @param value the value to use, when known
	 * @param choices the values allowed, empty when free
	 * @param required whether it has to be given
	 * @param defaultValue the value used when it is not given
	 * @param description what it means
	 */
	public record Param(@Nullable String value, List<String> choices, boolean required, @Nullable String defaultValue,
			@Nullable String description) {

		public Param {
			choices = List.copyOf(choices);
		}

		/** A placeholder whose value is known. */
		public static Param value(String value) {
			return new Param(value, List.of(), false, null, null);
		}

		/** A placeholder to be filled in by whoever follows the advice. */
		public static Param required(String description) {
			return new Param(null, List.of(), true, null, description);
		}

	}

}
