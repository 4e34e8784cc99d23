package dev.cliengine.sample.kohub.menu;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.menu.Choices.Line;
import dev.cliengine.sample.kohub.view.Look;
import dev.cliengine.sample.kohub.view.Table;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.TalkStream;

/**
 * Talks with the person in front of the menus. Every question throws {@link Left} if
 * there is no answer to it.
 */
final class Dialog {

	private final Prompter prompter;

	private final TalkStream err;

	private final Supplier<Look> look;

	private final Cancellation cancellation;

	/**
	 * @param cancellation ends everything: then questions fail for good
	 */
	Dialog(Prompter prompter, TalkStream err, Supplier<Look> look, Cancellation cancellation) {
		this.prompter = prompter;
		this.err = err;
		this.look = look;
		this.cancellation = cancellation;
	}

	Look look() {
		return this.look.get();
	}

	/** Whether no more can be asked. */
	boolean isOver() {
		return this.cancellation.isCancelled();
	}

	/** Begins a new page where that can be done. */
	void page() {
		this.err.raw(look().rich() ? "\u001b[2J\u001b[H" : "\n");
	}

	void show(String text) {
		this.err.print(text);
	}

	void show(Table table) {
		show(table.text(look()));
	}

	void say(String line) {
		this.err.line(line);
	}

	/** Says that something was done. */
	void done(String sentence) {
		this.err.line(look().rich() ? "✓ " + sentence : sentence);
	}

	void warn(String sentence) {
		this.err.line(look().rich() ? "⚠ " + sentence : "Warning: " + sentence);
	}

	/** A text without blanks around it, perhaps empty. */
	String ask(String question) {
		return answered(() -> this.prompter.answer(question + ":").orElseThrow(Left::new)).strip();
	}

	/** A text; the preset where nothing is typed. */
	String ask(String question, String preset) {
		String answer = preset.isEmpty() ? ask(question) : ask(question + " [" + preset + "]");
		return answer.isEmpty() ? preset : answer;
	}

	/** A text that is not empty. */
	String required(String question) {
		return valid(question, "", (text) -> !text.isEmpty(), question + " must not be empty");
	}

	/** A text that keeps a rule; asked for again until it does. */
	String valid(String question, String preset, Predicate<String> rule, String complaint) {
		String answer = ask(question, preset);
		while (!rule.test(answer)) {
			say(complaint);
			answer = ask(question, preset);
		}
		return answer;
	}

	/** A text that is not shown. */
	String secret(String question) {
		return answered(() -> this.prompter.secret(question + ":").orElseThrow(Left::new));
	}

	boolean confirm(String question, boolean preset) {
		String choice = preset ? " [Y/n]" : " [y/N]";
		String answer = answered(() -> this.prompter.answer(question + choice).orElseThrow(Left::new)).strip()
			.toLowerCase(Locale.ROOT);
		return answer.isEmpty() ? preset : answer.equals("y") || answer.equals("yes");
	}

	/** Asks whether something shall be done, and says so if not. */
	boolean agrees(String question, boolean preset) {
		boolean agreed = confirm(question, preset);
		if (!agreed) {
			say("Cancelled");
		}
		return agreed;
	}

	/** One of some values. */
	<T> T pick(String question, List<T> values, Function<T, String> label, @Nullable T preset) {
		List<Line> lines = values.stream().map((value) -> new Line(label.apply(value), false)).toList();
		int chosen = pick(question, new Choices(lines), (preset != null) ? values.indexOf(preset) : -1);
		return values.get(chosen);
	}

	/** The place of a line among those that can be chosen. */
	int pick(String question, Choices choices, int preset) {
		say(question);
		show(choices.text(look()));
		while (true) {
			String answer = ask("Number or name", (preset >= 0) ? String.valueOf(preset + 1) : "");
			List<Integer> fitting = choices.fitting(answer);
			if (fitting.size() == 1) {
				return fitting.get(0);
			}
			String complaint = choices.complaint(answer, fitting.size());
			if (complaint != null) {
				say(complaint);
			}
		}
	}

	/** Waits until people have read. */
	void pause() {
		answered(() -> this.prompter.answer("Press Enter to continue...").orElseThrow(Left::new));
	}

	private String answered(Supplier<String> question) {
		try {
			return question.get();
		}
		catch (CliException ex) {
			if (ex.category() == ErrorCategory.INTERRUPTED && !isOver()) {
				throw new Left();
			}
			throw ex;
		}
	}

}
