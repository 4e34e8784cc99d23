package dev.cliengine.command.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.cliengine.command.OptionRelation;
import dev.cliengine.command.OptionSpec;

/**
 * The options every command line accepts before, between and after the words.
 *
 * @param options in the order help shows them
 * @param rootOptions accepted only before the first word, so that a command may own their
 * names; their values are found among those of the other global options
 * @param relations what has to hold between them
 * @since 0.1.0
 */
public record GlobalOptions(List<OptionSpec> options, List<OptionSpec> rootOptions, List<OptionRelation> relations) {

	/** The id of the switch that asks for help; with it nothing is required any more. */
	public static final String HELP = "help";

	/** The id of the option that asks for a schema; true has the same effect. */
	public static final String SCHEMA = "schema";

	/**
	 * The id of the option that searches in place of running; given has the same effect.
	 */
	public static final String SEARCH = "search";

	/** The id of the root's switch that asks for the version; the same again. */
	public static final String VERSION = "version";

	/**
	 * @throws IllegalArgumentException if two options claim one name or one id, or a
	 * relation names an unknown option
	 */
	public GlobalOptions {
		options = List.copyOf(options);
		rootOptions = List.copyOf(rootOptions);
		relations = List.copyOf(relations);
		Set<String> ids = new HashSet<>();
		Set<String> names = new HashSet<>();
		for (OptionSpec option : Stream.concat(options.stream(), rootOptions.stream()).toList()) {
			require(ids.add(option.id()), "Two global options have the id '" + option.id() + "'");
			for (String name : option.spellings()) {
				require(names.add(name), "Two global options are named " + name);
			}
		}
		for (OptionRelation relation : relations) {
			require(ids.containsAll(relation.ids()), "A relation names an unknown global option: " + relation.ids());
		}
	}

	/** Global options without any that belong to the root alone. */
	public GlobalOptions(List<OptionSpec> options, List<OptionRelation> relations) {
		this(options, List.of(), relations);
	}

	/** All of them, the root's last. */
	public List<OptionSpec> all() {
		return Stream.concat(this.options.stream(), this.rootOptions.stream()).toList();
	}

	private static void require(boolean condition, String otherwise) {
		if (!condition) {
			throw new IllegalArgumentException(otherwise);
		}
	}

}
