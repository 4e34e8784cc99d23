package dev.cliengine.command.parse;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.OptionSpec;

/**
 * Something a line has to say and does not.
 *
 * @param usage how errors name it
 * @param argument the positional argument that is missing, {@code null} for an option
 * @param options options of which one has to be given; empty for an argument
 * @since 0.1.0
 */
public record LineGap(String usage, @Nullable ArgumentSpec argument, List<OptionSpec> options) {

	public LineGap {
		options = List.copyOf(options);
	}

}
