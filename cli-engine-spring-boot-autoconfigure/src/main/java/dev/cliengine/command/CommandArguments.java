package dev.cliengine.command;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The values of options and arguments by id, checked against their specs.
 *
 * @param values one entry for each value given or defaulted, in the order of declaration
 * @since 0.1.0
 */
public record CommandArguments(Map<String, Value> values) {

	public CommandArguments {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** No values. */
	public static CommandArguments empty() {
		return new CommandArguments(Map.of());
	}

	/** The value of an id as text; the last one of several. */
	public @Nullable String text(String id) {
		List<String> texts = texts(id);
		return texts.isEmpty() ? null : texts.get(texts.size() - 1);
	}

	/** All values of an id as text, empty when there is none. */
	public List<String> texts(String id) {
		Value value = this.values.get(id);
		return (value != null) ? value.texts() : List.of();
	}

	/** The same without some values. */
	public CommandArguments without(Collection<String> ids) {
		Map<String, Value> rest = new LinkedHashMap<>(this.values);
		rest.keySet().removeAll(ids);
		return new CommandArguments(rest);
	}

	/** The same with a text that nobody typed in place of what there was. */
	public CommandArguments with(String id, String text) {
		Map<String, Value> extended = new LinkedHashMap<>(this.values);
		extended.put(id, new Value(ValueType.STRING, List.of(text), List.of(text), false));
		return new CommandArguments(extended);
	}

	/** The same with those of another part of the line, which win. */
	public CommandArguments and(CommandArguments more) {
		Map<String, Value> extended = new LinkedHashMap<>(this.values);
		extended.putAll(more.values);
		return new CommandArguments(extended);
	}

	/** Those that were typed on the command line. */
	public CommandArguments givenOnly() {
		Map<String, Value> typed = new LinkedHashMap<>(this.values);
		typed.values().removeIf((value) -> !value.given());
		return new CommandArguments(typed);
	}

	/** Whether a switch is on. */
	public boolean flag(String id) {
		return "true".equals(text(id));
	}

	/** Whether the value was typed on the command line. */
	public boolean given(String id) {
		Value value = this.values.get(id);
		return value != null && value.given();
	}

	/**
	 * The values of one option or argument.
	 *
	 * @param type what each of them is
	 * @param typed what was typed: {@code @file} stays {@code @file}
	 * @param texts what is meant, content read, choices in their declared spelling,
	 * booleans as {@code true} and {@code false}
	 * @param given whether it was typed; a default otherwise
	 */
	public record Value(ValueType type, List<String> typed, List<String> texts, boolean given) {

		public Value {
			typed = List.copyOf(typed);
			texts = List.copyOf(texts);
		}

	}

}
