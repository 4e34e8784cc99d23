package dev.cliengine.completion;

import java.util.Set;

import dev.cliengine.command.CommandNode;

/**
 * Tells what the word after a typed line is.
 *
 * @param line the words before it
 * @param aliases the names that stand for lines
 * @param open whether the word may still go on
 */
record WordKinds(TypedLine line, Set<String> aliases, boolean open) {

	private static final String HELP = "help";

	WordKind of(String word) {
		if (this.line.waiting() != null) {
			return WordKind.VALUE;
		}
		if (this.line.optionsEnded()) {
			return WordKind.OTHER;
		}
		if (word.startsWith("-") && word.length() > 1) {
			return option(word);
		}
		return this.line.node().isCommand() ? WordKind.OTHER : command(word);
	}

	private WordKind option(String word) {
		int equals = word.indexOf('=');
		boolean known = word.equals("--") || has((equals > 0) ? word.substring(0, equals) : word)
				|| (word.charAt(1) != '-' && has(word.substring(0, 2)));
		if (known) {
			return WordKind.OPTION;
		}
		boolean number = Character.isDigit(word.charAt(1)) || word.charAt(1) == '.';
		return (number || (this.open && begins(word))) ? WordKind.OTHER : WordKind.UNKNOWN_OPTION;
	}

	private boolean has(String name) {
		return this.line.option(name).isPresent();
	}

	private boolean begins(String word) {
		return this.line.options()
			.anyMatch((option) -> option.spellings().stream().anyMatch((name) -> name.startsWith(word)));
	}

	private WordKind command(String word) {
		CommandNode node = this.line.node();
		boolean root = node.path().isRoot();
		if (node.child(word).isPresent() || word.equals(HELP) || (root && this.aliases.contains(word))) {
			return WordKind.COMMAND;
		}
		boolean beginning = word.isEmpty()
				|| node.visibleChildren().stream().anyMatch((child) -> child.name().startsWith(word))
				|| (root && this.aliases.stream().anyMatch((name) -> name.startsWith(word)));
		return (this.open && beginning) ? WordKind.OTHER : WordKind.UNKNOWN_COMMAND;
	}

}
