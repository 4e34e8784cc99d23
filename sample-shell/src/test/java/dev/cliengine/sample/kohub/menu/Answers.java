package dev.cliengine.sample.kohub.menu;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.terminal.Prompter;

/** Gives prepared answers, and knows what was asked. */
final class Answers implements Prompter {

	/** Somebody who presses Ctrl-C. */
	static final String INTERRUPT = "\u0003";

	private final Deque<String> answers;

	private final List<String> questions = new ArrayList<>();

	Answers(String... answers) {
		this.answers = new ArrayDeque<>(List.of(answers));
	}

	@Override
	public boolean confirm(String question) {
		throw new UnsupportedOperationException();
	}

	@Override
	public String line(String question) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<String> answer(String question) {
		this.questions.add(question);
		if (this.answers.isEmpty()) {
			throw new AssertionError("Nobody expected " + this.questions);
		}
		String answer = this.answers.remove();
		if (answer.equals(INTERRUPT)) {
			throw new CliException(ErrorCategory.INTERRUPTED, "command interrupted");
		}
		return Optional.of(answer);
	}

	@Override
	public Optional<String> secret(String question) {
		return answer("hidden " + question);
	}

	List<String> questions() {
		return this.questions;
	}

	boolean areUsedUp() {
		return this.answers.isEmpty();
	}

}
