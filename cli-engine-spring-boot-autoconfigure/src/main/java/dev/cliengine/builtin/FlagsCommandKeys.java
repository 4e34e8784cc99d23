package dev.cliengine.builtin;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.FeatureEntry;
import dev.cliengine.command.FeaturePolicy;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.config.FeatureSettings;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ClosestNames;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.NextAction;
import dev.cliengine.terminal.ControlCharacters;

/**
 * The flags there are, and what was decided about them.
 *
 * @param catalog gives the declared features
 * @param settings what was said of them when the application started
 */
record FlagsCommandKeys(Supplier<CommandCatalog> catalog, FeatureSettings settings) {

	private static final String KEY = "key";

	/** The argument that names a flag. */
	ArgumentSpec argument() {
		ValueSpec value = ValueSpec.labelled("KEY")
			.completion((typed) -> ValueCompletion.of(names()).complete(typed))
			.build();
		return new ArgumentSpec(KEY, value, true, false, "Key of the flag");
	}

	/** The key that was typed. */
	static String key(CommandArguments arguments) {
		return Objects.requireNonNull(arguments.text(KEY));
	}

	/** The place of its override; a key with dots is one name all the same. */
	static ConfigPath path(String key) {
		return new ConfigPath(List.of(FeatureSettings.OVERRIDES, key));
	}

	List<FeatureEntry> all() {
		return this.catalog.get().features();
	}

	/** Where a flag is declared, empty when nowhere. */
	List<FeatureEntry> of(String key) {
		return all().stream().filter((entry) -> entry.key().equals(key)).toList();
	}

	/**
	 * Where a flag is declared.
	 * @throws CliException if nowhere
	 */
	List<FeatureEntry> require(String key) {
		List<FeatureEntry> entries = of(key);
		if (entries.isEmpty()) {
			throw unknown(key);
		}
		return entries;
	}

	CliException unknown(String key) {
		List<String> close = ClosestNames.to(key, names());
		return CliException.category(ErrorCategory.NOT_FOUND)
			.fix(close.isEmpty() ? "See 'flags list' for the flags there are"
					: "Did you mean \"" + close.get(0) + "\"?")
			.next("flags list", "List every declared flag")
			.message("no such flag: " + ControlCharacters.singleLine(key));
	}

	/** Whether other settings show or hide something that this start does not. */
	boolean isSeen(String key, FeatureSettings next) {
		FeaturePolicy policy = new FeaturePolicy(next.minimum().stage(), next.stages());
		return of(key).stream().anyMatch((entry) -> policy.shows(entry.feature()) != entry.visible());
	}

	/** Leads to what a change will do. */
	static NextAction afterwards(String key) {
		return new NextAction("flags info <key>", "See what the flag decides; the change counts from the next start on")
			.with(KEY, NextAction.Param.value(key));
	}

	private List<String> names() {
		return all().stream().map(FeatureEntry::key).distinct().toList();
	}

}
