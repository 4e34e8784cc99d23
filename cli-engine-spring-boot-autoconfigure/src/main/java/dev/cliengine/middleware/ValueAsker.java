package dev.cliengine.middleware;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.terminal.Prompter;

/**
 * Asks for one value in the way that suits it.
 *
 * @param prompter asks
 * @param candidates how long it may take to find out what could be chosen
 */
record ValueAsker(Prompter prompter, Duration candidates) {

	private static final int EMPTY_LINES = 5;

	/**
	 * An answer, which may still be a wrong one.
	 * @param given what stands on the line already
	 * @throws CliException at the end of the input, or when there was no answer in
	 * several lines
	 */
	String ask(WantedValue value, CommandArguments given) {
		String question = value.question();
		if (value.isYesOrNo()) {
			return bool(line(question + " [y/n]", this.prompter::answer));
		}
		if (!value.spec().choices().isEmpty()) {
			return this.prompter.choice(question + ":", value.spec().choices(), null);
		}
		if (value.isSecret()) {
			return line(question + ":", this.prompter::secret);
		}
		Candidates offered = new Candidates(value.spec().completion(), given, this.candidates);
		return new SearchList(question, offered, (text) -> line(text, this.prompter::answer).strip()).ask()
			.orElseGet(() -> line(question + ":", this.prompter::answer).strip());
	}

	private String line(String question, Function<String, Optional<String>> way) {
		for (int i = 0; i < EMPTY_LINES; i++) {
			String answer = way.apply(question).orElseThrow(ValueAsker::ended);
			if (!answer.isBlank()) {
				return answer;
			}
		}
		throw CliException.category(ErrorCategory.USAGE)
			.fix("Give the value on the command line")
			.message("there was no answer");
	}

	private static CliException ended() {
		return CliException.category(ErrorCategory.CANCELLED)
			.code("CANCELLED")
			.message("cancelled, nothing was changed");
	}

	/** Other words are left to the parser, which knows more of them. */
	private static String bool(String answer) {
		return switch (answer.strip().toLowerCase(Locale.ROOT)) {
			case "y", "yes", "true" -> "true";
			case "n", "no", "false" -> "false";
			default -> answer.strip();
		};
	}

}
