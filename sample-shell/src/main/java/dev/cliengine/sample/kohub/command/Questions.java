package dev.cliengine.sample.kohub.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Streams;

/**
 * Asks for what a line does not say, and tells people what is no result.
 */
@Component
class Questions {

	private static final int LONGEST = 4096;

	private final Prompter prompter;

	private final Audience audience;

	private final Streams streams;

	Questions(Prompter prompter, Audience audience, Streams streams) {
		this.prompter = prompter;
		this.audience = audience;
		this.streams = streams;
	}

	/** Whether somebody is there to answer. */
	boolean mayAsk() {
		return this.audience.mayAsk();
	}

	Prompter prompter() {
		return this.prompter;
	}

	/** The value of an option, else the answer to a question. */
	String text(@Nullable String given, String option, String question) {
		return (given != null) ? given : asked(option, question + ":", this.prompter::answer);
	}

	/** The value of an option, else an answer nobody can read on the screen. */
	String secret(@Nullable String given, String option, String question) {
		return (given != null) ? given : asked(option, question + ":", this.prompter::secret);
	}

	/** The same, typed twice alike. */
	String newSecret(@Nullable String given, String option, String question) {
		if (given != null) {
			return given;
		}
		String first = secret(null, option, question);
		if (!first.equals(secret(null, option, "Repeat for confirmation"))) {
			throw CliException.category(ErrorCategory.VALIDATION).message("the two values are not the same");
		}
		return first;
	}

	/** The first line of standard input. */
	String firstLine() {
		try {
			byte[] input = this.streams.in().readNBytes(LONGEST);
			return new String(input, StandardCharsets.UTF_8).lines().findFirst().orElse("");
		}
		catch (IOException ex) {
			throw CliException.category(ErrorCategory.FAILURE)
				.code("IoError")
				.cause(ex)
				.message("the password cannot be read from standard input");
		}
	}

	/** Asks before something is lost; a line may have answered already. */
	void insist(String question, boolean answered) {
		if (answered) {
			return;
		}
		if (!mayAsk()) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Run it again with --yes")
				.message("nobody is here to confirm this");
		}
		if (!this.prompter.confirm(question)) {
			throw cancelled();
		}
	}

	/** Says something that is no result. */
	void warn(String warning) {
		this.streams.err().line("Warning: " + warning);
	}

	static CliException cancelled() {
		return CliException.category(ErrorCategory.CANCELLED).message("cancelled, nothing was changed");
	}

	private String asked(String option, String question, Function<String, Optional<String>> asker) {
		if (!mayAsk()) {
			throw missing(option, "nobody is here to be asked for it");
		}
		String answer = asker.apply(question).orElseThrow(Questions::cancelled);
		if (answer.isEmpty()) {
			throw missing(option, "nothing was typed");
		}
		return answer;
	}

	private static CliException missing(String option, String reason) {
		return CliException.category(ErrorCategory.USAGE)
			.fix("Give " + option)
			.message(option + " is missing and " + reason);
	}

}
