package dev.cliengine.command.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.OptionSpec;

/**
 * Finds options by the names people type.
 */
final class OptionTable {

	private final List<OptionSpec> options;

	private final Map<String, Match> byName = new HashMap<>();

	/**
	 * @param own whether they belong to a command, not to every line
	 */
	OptionTable(List<OptionSpec> options, boolean own) {
		this.options = options;
		for (OptionSpec option : options) {
			option.names().forEach((name) -> this.byName.put(name, new Match(option, false, own)));
			if (option.negatable()) {
				this.byName.put(option.negatedName(), new Match(option, true, own));
			}
		}
	}

	@Nullable Match find(String name) {
		return this.byName.get(name);
	}

	/** The long names help shows. */
	Stream<String> visibleLongNames() {
		return this.options.stream()
			.filter((option) -> !option.hidden())
			.flatMap((option) -> option.spellings().stream())
			.filter((name) -> name.startsWith("--"));
	}

	/** An option that was called by one of its names. */
	record Match(OptionSpec option, boolean negated, boolean own) {

		/** How errors name it. */
		String usage() {
			return this.negated ? this.option.negatedName() : this.option.usage();
		}

	}

}
