package dev.cliengine.command.parse;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandNode;

/**
 * Where a walk through a line stands, and what it found so far.
 */
final class LineState {

	private final Collected globals = new Collected();

	private final Collected own = new Collected();

	private CommandNode node;

	private OptionScope scope;

	private int segment;

	private int positionals;

	LineState(CommandNode root, OptionScope scope) {
		this.node = root;
		this.scope = scope;
	}

	/** Goes on after one more word. */
	void enter(CommandNode child) {
		this.node = child;
		this.scope = this.scope.at(child);
		this.segment++;
	}

	/** The node the words led to. */
	CommandNode node() {
		return this.node;
	}

	/** The options that can be used here. */
	OptionScope scope() {
		return this.scope;
	}

	/** How many words were matched. */
	int segment() {
		return this.segment;
	}

	/** The next positional argument, or {@code null} when none is left. */
	@Nullable ArgumentSpec nextArgument() {
		List<ArgumentSpec> arguments = this.node.syntax().arguments();
		int last = arguments.size() - 1;
		if (this.positionals <= last) {
			return arguments.get(this.positionals);
		}
		return (last >= 0 && arguments.get(last).variadic()) ? arguments.get(last) : null;
	}

	/** Adds one positional argument. */
	void add(ArgumentSpec argument, String typed, String text) {
		this.own.add(argument.id(), typed, text);
		this.positionals++;
	}

	/** Adds one use of an option. */
	void add(OptionTable.Match match, String typed, String text) {
		(match.own() ? this.own : this.globals).add(match.option(), typed, text, this.segment);
	}

	/** Whether a token is a negative number, and no option is named like its digit. */
	boolean isNegativeNumber(String token) {
		return token.startsWith("-") && Decimals.isDecimal(token) && this.scope.find(token.substring(0, 2)) == null;
	}

	/** Whether the line asks for a text about the program instead of a run. */
	boolean asksForHelp() {
		return this.globals.isTrue(GlobalOptions.HELP) || asksForVersion();
	}

	boolean asksForVersion() {
		return this.globals.isTrue(GlobalOptions.VERSION);
	}

	/** Whether a command is described or searched for, so that it needs no values. */
	boolean runsNothing() {
		return this.globals.isTrue(GlobalOptions.SCHEMA) || this.globals.has(GlobalOptions.SEARCH);
	}

	/** Values of global options, by id. */
	Collected globals() {
		return this.globals;
	}

	/** Values of the command, by id. */
	Collected own() {
		return this.own;
	}

}
