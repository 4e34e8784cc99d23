package dev.cliengine.test;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import dev.cliengine.terminal.Prompter;

/** Gives prepared answers, and knows what was asked. */
public final class ScriptedPrompter implements Prompter {

	private final Deque<String> answers;

	private final List<String> questions = new CopyOnWriteArrayList<>();

	public ScriptedPrompter(String... answers) {
		this.answers = new ArrayDeque<>(List.of(answers));
	}

	@Override
	public boolean confirm(String question) {
		return line(question).equals("y");
	}

	@Override
	public synchronized String line(String question) {
		this.questions.add(question);
		if (this.answers.isEmpty()) {
			throw new IllegalStateException("Nobody expected the question: " + question);
		}
		return this.answers.remove();
	}

	public List<String> questions() {
		return List.copyOf(this.questions);
	}

}
