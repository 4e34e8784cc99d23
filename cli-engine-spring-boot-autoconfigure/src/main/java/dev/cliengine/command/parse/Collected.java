package dev.cliengine.command.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;

/**
 * What was typed so far, by id, in the order it was first typed.
 */
final class Collected {

	private final Map<String, Given> byId = new LinkedHashMap<>();

	/**
	 * Adds one use of an option.
	 * @param segment how many words stand before it; a use in a later segment replaces
	 * one in an earlier segment
	 * @throws Problem if it has a single value and was used in the same segment before
	 */
	void add(OptionSpec option, String typed, String text, int segment) {
		Given given = this.byId.get(option.id());
		if (given == null) {
			this.byId.put(option.id(), new Given(typed, text, segment));
		}
		else if (option.kind() == OptionKind.COUNTER) {
			String count = String.valueOf(Integer.parseInt(given.texts.get(0)) + 1);
			given.replace(count, count, segment);
		}
		else if (option.repeatable() && option.kind() != OptionKind.SWITCH) {
			given.add(typed, text);
		}
		else if (given.segment == segment && !option.repeatable()) {
			throw Problem.repeated(option.usage());
		}
		else {
			given.replace(typed, text, segment);
		}
	}

	/** Adds one word of a positional argument. */
	void add(String id, String typed, String text) {
		Given given = this.byId.get(id);
		if (given == null) {
			this.byId.put(id, new Given(typed, text, 0));
		}
		else {
			given.add(typed, text);
		}
	}

	@Nullable Given get(String id) {
		return this.byId.get(id);
	}

	boolean has(String id) {
		return this.byId.containsKey(id);
	}

	/** Whether a switch or boolean was given and is true. */
	boolean isTrue(String id) {
		Given given = this.byId.get(id);
		return given != null && "true".equals(given.texts.get(given.texts.size() - 1));
	}

	/** The ids among these that were given, in the order they were typed. */
	List<String> givenAmong(List<String> ids) {
		return this.byId.keySet().stream().filter(ids::contains).toList();
	}

	/** The values typed for one id. */
	static final class Given {

		private final List<String> typed = new ArrayList<>();

		private final List<String> texts = new ArrayList<>();

		private int segment;

		private Given(String typed, String text, int segment) {
			add(typed, text);
			this.segment = segment;
		}

		List<String> typed() {
			return this.typed;
		}

		List<String> texts() {
			return this.texts;
		}

		private void add(String typed, String text) {
			this.typed.add(typed);
			this.texts.add(text);
		}

		private void replace(String typed, String text, int segment) {
			this.typed.clear();
			this.texts.clear();
			add(typed, text);
			this.segment = segment;
		}

	}

}
