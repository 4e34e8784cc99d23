package dev.cliengine.command.parse;

import java.util.List;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandNode;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Writes problems down as people and programs read them.
 */
final class UsageErrors {

	private final String application;

	UsageErrors(String application) {
		this.application = application;
	}

	/**
	 * @param node where on the line the problem is
	 */
	UsageException of(Problem problem, CommandNode node, CommandArguments globals) {
		List<Tip> tips = problem.tips();
		String help = "'" + UsageLine.words(this.application, node) + " --help'";
		String fix = tips.isEmpty() ? "Run " + help + " to see what is accepted" : tips.get(0).fix();
		boolean unknownCommand = problem.category() == ErrorCategory.UNKNOWN_COMMAND;
		StringBuilder text = new StringBuilder(unknownCommand ? "" : "error: ").append(problem.head());
		problem.lines().forEach((line) -> text.append("\n  ").append(line));
		text.append(tips.isEmpty() ? "" : "\n");
		tips.forEach((tip) -> text.append("\n  tip: ").append(tip.text()));
		if (!unknownCommand) {
			text.append("\n\nUsage: ").append(UsageLine.of(this.application, node));
		}
		text.append("\n\nFor more information, try ").append(unknownCommand ? help : "'--help'").append('.');
		return new UsageException(problem.category(), sentence(problem), fix, text.toString(), globals);
	}

	/** A failure to read what a value names; it keeps the category of its cause. */
	UsageException of(CliException failure, CommandArguments globals) {
		String fix = failure.fix();
		String text = "error: " + failure.getMessage() + ((fix != null) ? "\n\n  tip: " + fix : "");
		UsageException error = new UsageException(failure.category(), failure.getMessage(), fix, text, globals);
		error.addSuppressed(failure);
		return error;
	}

	private static String sentence(Problem problem) {
		return problem.lines().isEmpty() ? problem.head() : problem.head() + " " + String.join(", ", problem.lines());
	}

}
