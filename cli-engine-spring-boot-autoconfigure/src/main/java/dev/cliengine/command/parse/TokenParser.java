package dev.cliengine.command.parse;

import java.util.List;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandNode;
import dev.cliengine.core.CliException;

/**
 * Turns the tokens of a command line into a command and its values.
 * <p>
 * Tokens are read from left to right, and the first thing that cannot be understood is
 * the one reported: in {@code app --nosuch x lst} the unknown option, not the unknown
 * command. Only asking for help wins over a problem, when it comes before it. Nothing is
 * read from files or standard input unless everything else on the line is right.
 * <p>
 * After {@code --} no token is a command word: at a group such a token is an unknown
 * command. A parser keeps no state between lines and can be shared by threads.
 *
 * @since 0.1.0
 */
public final class TokenParser {

	private final String application;

	private final GlobalOptions globals;

	private final OptionScope rootScope;

	private final ContentSource content;

	private final UsageErrors errors;

	/**
	 * @param application the name of the application, shown in usage lines and errors
	 * @param globals options accepted everywhere
	 * @param content where {@code @file} and {@code -} are read from
	 */
	public TokenParser(String application, GlobalOptions globals, ContentSource content) {
		this.application = application;
		this.globals = globals;
		this.rootScope = OptionScope.atRoot(globals);
		this.content = content;
		this.errors = new UsageErrors(application);
	}

	/**
	 * Reads a command line.
	 * @param root the tree of commands
	 * @param tokens the words after the application's name, exactly as given
	 * @throws UsageException if the line cannot be understood; or, with the category of
	 * the {@link ContentSource}'s failure, if content cannot be read; an
	 * {@link UnknownCommandException} if its first word is no command, an
	 * {@link IncompleteLineException} if nothing is wrong but that something is missing
	 */
	public ParsedLine parse(CommandNode root, List<String> tokens) {
		TokenWalk walk = new TokenWalk(this.application, root, this.rootScope, tokens);
		Problem problem = walk.readOn();
		LineState state = walk.state();
		CommandNode node = state.node();
		LinePart global = LinePart.of(this.globals, state.globals());
		LinePart own = LinePart.of(node, state.own());
		if (state.asksForHelp() || (problem == null && state.runsNothing())) {
			return new ParsedLine(node, global.values(null), own.values(null));
		}
		if (problem != null) {
			throw refused(walk, problem, node, global);
		}
		try {
			LineChecks.check(List.of(global, own), node.isCommand());
			CommandArguments globalValues = global.values(this.content);
			return new ParsedLine(node, globalValues, own.values(this.content));
		}
		catch (Problem ex) {
			throw refused(walk, ex, global, own);
		}
		catch (CliException ex) {
			throw this.errors.of(ex, global.values(null));
		}
	}

	private UsageException refused(TokenWalk walk, Problem problem, LinePart global, LinePart own) {
		UsageException told = this.errors.of(problem, walk.state().node(), global.values(null));
		if (problem.gaps().isEmpty()) {
			return told;
		}
		CommandArguments given = global.values(null).and(own.values(null)).givenOnly();
		return new IncompleteLineException(told, walk.incomplete(problem.gaps(), given));
	}

	private UsageException refused(TokenWalk walk, Problem problem, CommandNode node, LinePart global) {
		CommandArguments before = global.values(null);
		UnknownCommandException.Line unknown = walk.unknownCommand(problem, before);
		walk.skim();
		UsageException told = this.errors.of(problem, node, global.values(null));
		return (unknown != null) ? new UnknownCommandException(told, unknown) : told;
	}

	/**
	 * The place of the first word of a line: of the first token that is neither a global
	 * option nor the value of one.
	 * @return -1 if there is none that could be a command, if something before it cannot
	 * be understood, or if the version is asked for
	 */
	public int firstWord(CommandNode root, List<String> tokens) {
		LineState state = new LineState(root, this.rootScope);
		int place = new WordScan(state, tokens).first();
		return state.asksForVersion() ? -1 : place;
	}

	/**
	 * Reads tokens that would follow the beginning of a line, without taking any of them
	 * for a command.
	 * @param beginning what leads to a command, perhaps with some of its options; what
	 * makes no sense in it is passed over
	 */
	public Continuation continuation(CommandNode root, List<String> beginning, List<String> following) {
		TokenWalk walk = new TokenWalk(this.application, root, this.rootScope, beginning);
		walk.skim();
		LineState state = walk.state();
		List<Integer> words = new WordScan(state, following).all();
		boolean runs = !state.asksForHelp() && !state.runsNothing();
		return new Continuation(state.node(), words, runs);
	}

	/**
	 * The failure of a line that was refused before it could be parsed, in the form of
	 * those of {@link #parse}.
	 */
	public UsageException refused(CommandNode root, List<String> tokens, CliException reason) {
		TokenWalk walk = new TokenWalk(this.application, root, this.rootScope, tokens);
		walk.skim();
		return this.errors.of(reason, LinePart.of(this.globals, walk.state().globals()).values(null));
	}

}
