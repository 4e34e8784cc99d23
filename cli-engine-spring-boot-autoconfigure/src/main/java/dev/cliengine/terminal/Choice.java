package dev.cliengine.terminal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import org.jspecify.annotations.Nullable;

/**
 * Some texts of which a person takes one.
 *
 * @param names the texts
 * @param preset the one an empty line means, or {@code null}
 */
record Choice(List<String> names, @Nullable String preset) {

	private static final int MORE_TRIES = 5;

	Choice {
		names = List.copyOf(new LinkedHashSet<>(names));
		if (names.isEmpty()) {
			throw new IllegalArgumentException("There must be something to choose");
		}
		preset = (preset != null && names.contains(preset)) ? preset : null;
	}

	/** Asks until the answer fits, but not for ever. */
	String ask(String question, Function<String, Optional<String>> asker) {
		String text = ControlCharacters.neutralise(question) + "\n" + list() + hint();
		for (int i = 0; i <= MORE_TRIES; i++) {
			String answer = asker.apply(text).orElseThrow(Choice::cancelled).strip();
			List<String> fitting = fitting(answer);
			if (fitting.size() == 1) {
				return fitting.get(0);
			}
			text = complaint(answer, fitting.size()) + hint();
		}
		throw CliException.category(ErrorCategory.VALIDATION)
			.fix("Answer with a number or a name of the list")
			.message("no answer was one of the choices");
	}

	private List<String> fitting(String answer) {
		if (answer.isEmpty()) {
			return Stream.ofNullable(this.preset).toList();
		}
		String word = lower(answer);
		return Stream
			.of(names(answer::equals), names((name) -> lower(name).equals(word)), numbered(answer),
					names((name) -> lower(name).startsWith(word)))
			.filter((fitting) -> !fitting.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private List<String> names(Predicate<String> condition) {
		return this.names.stream().filter((name) -> condition.test(name.strip())).toList();
	}

	private List<String> numbered(String answer) {
		int number = answer.matches("[0-9]{1,9}") ? Integer.parseInt(answer) : 0;
		return (number >= 1 && number <= this.names.size()) ? List.of(this.names.get(number - 1)) : List.of();
	}

	private String list() {
		int width = Integer.toString(this.names.size()).length();
		StringBuilder list = new StringBuilder();
		for (int i = 0; i < this.names.size(); i++) {
			String number = Integer.toString(i + 1);
			list.append("  ").append(" ".repeat(width - number.length())).append(number).append(") ");
			list.append(ControlCharacters.singleLine(this.names.get(i))).append('\n');
		}
		return list.toString();
	}

	private String hint() {
		String name = this.preset;
		return "Number or name" + ((name != null) ? " [" + ControlCharacters.singleLine(name) + "]:" : ":");
	}

	private static String complaint(String answer, int fitting) {
		if (answer.isEmpty()) {
			return "";
		}
		String typed = "'" + ControlCharacters.singleLine(answer) + "'";
		return typed + ((fitting == 0) ? " is none of them" : " fits " + fitting + " of them") + "\n";
	}

	private static CliException cancelled() {
		return CliException.category(ErrorCategory.CANCELLED)
			.code("CANCELLED")
			.message("cancelled, nothing was chosen");
	}

	private static String lower(String text) {
		return text.strip().toLowerCase(Locale.ROOT);
	}

}
