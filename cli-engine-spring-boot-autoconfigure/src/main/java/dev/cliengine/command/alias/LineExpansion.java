package dev.cliengine.command.alias;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.parse.Continuation;
import dev.cliengine.command.parse.Shown;
import dev.cliengine.command.parse.TokenParser;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Puts expansions in the place of aliases until a line begins with something else.
 */
final class LineExpansion {

	private static final int MOST_HOPS = 16;

	private final TokenParser parser;

	private final CommandNode root;

	private final Map<String, String> lines;

	private final boolean typing;

	private final List<String> chain = new ArrayList<>();

	private List<String> tokens;

	/**
	 * @param lines the line of each alias
	 * @param typing whether somebody is still typing, so that words may be missing
	 */
	LineExpansion(TokenParser parser, CommandNode root, Map<String, String> lines, List<String> tokens,
			boolean typing) {
		this.parser = parser;
		this.root = root;
		this.lines = lines;
		this.tokens = tokens;
		this.typing = typing;
	}

	/**
	 * The line without aliases.
	 * @throws CliException if there is a loop, words are missing, or an expansion cannot
	 * be read
	 */
	List<String> expanded() {
		int place = this.parser.firstWord(this.root, this.tokens);
		while (place >= 0 && isAlias(this.tokens.get(place))) {
			String name = this.tokens.get(place);
			follow(name);
			this.tokens = replaced(name, place);
			place = this.parser.firstWord(this.root, this.tokens);
		}
		return this.tokens;
	}

	private boolean isAlias(String word) {
		return this.lines.containsKey(word) && this.root.child(word).isEmpty();
	}

	private void follow(String name) {
		boolean loop = this.chain.contains(name);
		this.chain.add(name);
		if (loop || this.chain.size() > MOST_HOPS) {
			String problem = loop ? "alias \"" + name + "\" leads back to itself: "
					: "aliases lead to aliases more than " + MOST_HOPS + " times: ";
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Let one of them begin with a command, with 'alias set --clobber'")
				.message(problem + String.join(" -> ", this.chain));
		}
	}

	private List<String> replaced(String name, int place) {
		Expansion expansion = expansion(name);
		List<String> line = new ArrayList<>(this.tokens.subList(0, place));
		List<String> following = this.tokens.subList(place + 1, this.tokens.size());
		List<String> beginning = new ArrayList<>(line);
		beginning.addAll(expansion.words());
		Continuation continuation = this.parser.continuation(this.root, beginning, following);
		int given = continuation.words().size();
		if (this.typing || given >= expansion.needs()) {
			line.addAll(expansion.upTo(given).fill(following, continuation.words()));
		}
		else if (!continuation.runs()) {
			line.addAll(commandWords(continuation.node(), expansion));
			line.addAll(following);
		}
		else {
			throw missing(name, expansion.needs(), given);
		}
		return line;
	}

	private Expansion expansion(String name) {
		String line = this.lines.getOrDefault(name, "");
		String problem = Expansion.problem(line);
		if (problem != null) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Write it anew with 'alias set --clobber', or remove it with 'alias delete'")
				.message("config key \"" + AliasTable.PATH.child(name) + "\" cannot be used: " + problem);
		}
		return Expansion.of(line);
	}

	/** What an expansion begins with, without values for which words are missing. */
	private List<String> commandWords(CommandNode node, Expansion expansion) {
		int first = this.parser.firstWord(this.root, expansion.words());
		return (node.path().isRoot() && first >= 0) ? List.of(expansion.words().get(first)) : node.path().segments();
	}

	private CliException missing(String name, int needed, int given) {
		String words = (needed == 1) ? "1 word" : needed + " words";
		return CliException.category(ErrorCategory.USAGE)
			.fix("Write " + words + " after " + name + "; options do not count")
			.message("alias \"" + name + "\" for \"" + Shown.of(this.lines.getOrDefault(name, "")) + "\" needs " + words
					+ ", but " + given + ((given == 1) ? " was" : " were") + " given");
	}

}
