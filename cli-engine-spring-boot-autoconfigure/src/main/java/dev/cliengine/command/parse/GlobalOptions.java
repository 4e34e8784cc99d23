package dev.cliengine.command.parse;

import java.util.List;

import dev.cliengine.command.OptionRelation;
import dev.cliengine.command.OptionSpec;

/**
 * The options every command line accepts before, between and after the words.
 *
 * @param options in the order help shows them
 * @param relations what has to hold between them
 * @since 0.1.0
 */
public record GlobalOptions(List<OptionSpec> options, List<OptionRelation> relations) {

	public GlobalOptions {
		options = List.copyOf(options);
		relations = List.copyOf(relations);
	}

}
