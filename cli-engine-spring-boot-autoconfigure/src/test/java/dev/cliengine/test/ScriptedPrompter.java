package dev.cliengine.test;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import dev.cliengine.terminal.Prompter;

/** Gives prepared answers, and knows what was asked. */
public final class ScriptedPrompter implements Prompter {

	/** The answer of somebody who presses Ctrl-D. */
	public static final String END_OF_INPUT = "\u0004";

	private final Deque<String> answers;

	private final List<String> questions = new CopyOnWriteArrayList<>();

	private final List<String> hidden = new CopyOnWriteArrayList<>();

	public ScriptedPrompter(String... answers) {
		this.answers = new ArrayDeque<>(List.of(answers));
	}

	@Override
	public boolean confirm(String question) {
		return line(question).equals("y");
	}

	@Override
	public String line(String question) {
		return answer(question).orElse("");
	}

	@Override
	public synchronized Optional<String> answer(String question) {
		this.questions.add(question);
		if (this.answers.isEmpty()) {
			throw new IllegalStateException("Nobody expected the question: " + question);
		}
		return Optional.of(this.answers.remove()).filter((answer) -> !answer.equals(END_OF_INPUT));
	}

	@Override
	public Optional<String> secret(String question) {
		this.hidden.add(question);
		return answer(question);
	}

	public List<String> questions() {
		return List.copyOf(this.questions);
	}

	/** Those questions whose answers were not shown. */
	public List<String> hiddenQuestions() {
		return List.copyOf(this.hidden);
	}

}
