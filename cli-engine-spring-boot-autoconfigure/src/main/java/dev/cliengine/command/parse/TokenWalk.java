package dev.cliengine.command.parse;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandNode;
import dev.cliengine.core.ErrorCategory;

/**
 * One way through the tokens of a line, from left to right: words lead down the tree,
 * options go to {@link OptionUse}, what is left are positional arguments.
 */
final class TokenWalk {

	private static final String HELP = "help";

	private final String application;

	private final CommandNode root;

	private final TokenCursor cursor;

	private final LineState state;

	private final OptionUse options;

	private boolean optionsEnded;

	private int afterWords;

	private int afterOptions;

	TokenWalk(String application, CommandNode root, OptionScope scope, List<String> tokens) {
		this.application = application;
		this.root = root;
		this.cursor = new TokenCursor(tokens);
		this.afterOptions = tokens.size();
		this.state = new LineState(root, scope);
		this.options = new OptionUse(this.cursor, this.state);
	}

	/**
	 * Reads up to the first problem, or to the end.
	 * @return the problem, or {@code null} when the end was reached
	 */
	@Nullable Problem readOn() {
		try {
			while (this.cursor.hasNext()) {
				step(this.cursor.next());
			}
			return null;
		}
		catch (Problem problem) {
			return problem;
		}
	}

	/** Reads what is left, passing over everything that makes no sense. */
	void skim() {
		while (readOn() != null) {
			continue;
		}
	}

	LineState state() {
		return this.state;
	}

	/**
	 * The line in parts, if the problem just met is that its first word is no command.
	 * @param globals the values of the global options so far
	 */
	UnknownCommandException.@Nullable Line unknownCommand(Problem problem, CommandArguments globals) {
		if (problem.category() != ErrorCategory.UNKNOWN_COMMAND || this.optionsEnded
				|| !this.state.node().path().isRoot()) {
			return null;
		}
		return new UnknownCommandException.Line(globals, this.cursor.last(), this.cursor.rest());
	}

	/**
	 * The line, if the end was reached and something is missing.
	 * @param given what was typed
	 */
	IncompleteLine incomplete(List<LineGap> gaps, CommandArguments given) {
		return new IncompleteLine(this.state.node(), this.cursor.all(), this.afterWords, this.afterOptions, gaps,
				given);
	}

	private void step(String token) {
		boolean command = this.state.node().isCommand();
		if (this.optionsEnded || !token.startsWith("-") || token.equals("-")) {
			word(token);
		}
		else if (token.equals("--")) {
			this.optionsEnded = true;
			this.afterOptions = this.cursor.place() - 1;
		}
		else if (command && this.state.isNegativeNumber(token)) {
			positional(token);
		}
		else {
			this.options.use(token);
		}
	}

	private void word(String token) {
		CommandNode node = this.state.node();
		if (node.isCommand()) {
			positional(token);
			return;
		}
		CommandNode child = this.optionsEnded ? null : node.child(token).orElse(null);
		if (child != null) {
			this.state.enter(child);
			this.afterWords = this.cursor.place();
			return;
		}
		CommandNode help = this.root.child(HELP).filter(CommandNode::isCommand).orElse(null);
		if (help == null || this.optionsEnded || !token.equals(HELP)) {
			throw Problem.unknownCommand(token, UsageLine.words(this.application, node),
					() -> Tip.similar("command", SimilarCommands.in(node, token)));
		}
		this.state.enter(help);
		node.path().segments().forEach(this::positional);
	}

	private void positional(String token) {
		ArgumentSpec argument = this.state.nextArgument();
		if (argument == null) {
			throw Problem.unexpected(token, List::of);
		}
		this.state.add(argument, token, ValueReader.read(argument.usage(), argument.value(), token));
		this.afterWords = this.cursor.place();
	}

}
