package dev.cliengine.command.parse;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.OptionRelation;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.Syntax;

/**
 * Writes how a command is called, in one line.
 *
 * @since 0.1.0
 */
public final class UsageLine {

	private UsageLine() {
	}

	/**
	 * The line without {@code Usage:}. For a command
	 * {@code fleetctl vehicle list [OPTIONS] --team <TEAM> <ID> [WORDS]...}, where only
	 * options that have to be given are named; for the root and for groups
	 * {@code fleetctl vehicle [OPTIONS] [COMMAND]}.
	 */
	public static String of(String application, CommandNode node) {
		StringJoiner line = new StringJoiner(" ");
		line.add(words(application, node)).add("[OPTIONS]");
		if (!node.isCommand()) {
			return line.add("[COMMAND]").toString();
		}
		Syntax syntax = node.syntax();
		syntax.options().stream().filter(UsageLine::isDemanded).forEach((option) -> line.add(option.usage()));
		syntax.relations().stream().filter(UsageLine::isDemanded).forEach((relation) -> {
			line.add(alternatives(relation, syntax.options()));
		});
		syntax.arguments().forEach((argument) -> line.add(argument.usage()));
		return line.toString();
	}

	/** The words that lead to a node: {@code fleetctl vehicle list}. */
	static String words(String application, CommandNode node) {
		return node.path().isRoot() ? application : application + " " + node.path().words();
	}

	/** Whether the line is wrong without the option. */
	static boolean isDemanded(OptionSpec option) {
		return option.required() && option.value().defaultValue() == null;
	}

	/** Whether the line is wrong without one of the options. */
	static boolean isDemanded(OptionRelation relation) {
		return relation.kind() == OptionRelation.Kind.EXACTLY_ONE
				|| relation.kind() == OptionRelation.Kind.AT_LEAST_ONE;
	}

	/** Options of which one has to be given: {@code <--team <TEAM>|--all>}. */
	static String alternatives(OptionRelation relation, List<OptionSpec> options) {
		return relation.ids()
			.stream()
			.flatMap((id) -> options.stream().filter((option) -> option.id().equals(id)))
			.map(OptionSpec::usage)
			.collect(Collectors.joining("|", "<", ">"));
	}

}
