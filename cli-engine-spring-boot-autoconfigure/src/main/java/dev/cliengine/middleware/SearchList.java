package dev.cliengine.middleware;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import dev.cliengine.terminal.ControlCharacters;

/**
 * A list out of which somebody takes a value: by its number, by its name, or by typing a
 * part of it, which leaves a shorter list. A text that fits nothing is taken as it is,
 * and so is one that is typed again, since what can be offered need not be all there is.
 *
 * @param question what is asked
 * @param candidates what can be offered
 * @param asker shows a text and reads a line that is not empty; gives up at some time
 */
record SearchList(String question, Candidates candidates, Function<String, String> asker) {

	private static final int MOST = 12;

	/** The value; nothing when there is nothing to offer, so that nothing was asked. */
	Optional<String> ask() {
		List<String> all = this.candidates.startingWith("");
		if (all.isEmpty()) {
			return Optional.empty();
		}
		List<String> shown = all;
		String typed = "";
		String text = this.question + ":\n" + lines(shown) + "Number, name, or a part of it:";
		while (true) {
			String answer = this.asker.apply(text);
			Optional<String> taken = taken(answer, shown, typed);
			if (taken.isPresent()) {
				return taken;
			}
			shown = fitting(answer, all);
			if (shown.isEmpty() || shown.contains(answer)) {
				return Optional.of(answer);
			}
			typed = answer;
			text = lines(shown) + "Number, name, or '" + ControlCharacters.singleLine(typed)
					+ "' again to take it as it is:";
		}
	}

	private static Optional<String> taken(String answer, List<String> shown, String before) {
		if (answer.equals(before) || shown.contains(answer)) {
			return Optional.of(answer);
		}
		int number = answer.matches("[0-9]{1,4}") ? Integer.parseInt(answer) : 0;
		return (number >= 1 && number <= Math.min(MOST, shown.size())) ? Optional.of(shown.get(number - 1))
				: Optional.empty();
	}

	/** What there was may be the first page only, so the typed part is asked for too. */
	private List<String> fitting(String part, List<String> all) {
		String lower = part.toLowerCase(Locale.ROOT);
		Set<String> fitting = new LinkedHashSet<>();
		all.stream().filter((name) -> name.toLowerCase(Locale.ROOT).startsWith(lower)).forEach(fitting::add);
		fitting.addAll(this.candidates.startingWith(part));
		all.stream().filter((name) -> name.toLowerCase(Locale.ROOT).contains(lower)).forEach(fitting::add);
		return List.copyOf(fitting);
	}

	private static String lines(List<String> names) {
		int count = Math.min(MOST, names.size());
		int width = Integer.toString(count).length();
		StringBuilder text = new StringBuilder();
		IntStream.range(0, count).forEach((i) -> {
			String number = Integer.toString(i + 1);
			text.append("  ").append(" ".repeat(width - number.length())).append(number).append(") ");
			text.append(ControlCharacters.singleLine(names.get(i))).append('\n');
		});
		int more = names.size() - count;
		return (more > 0) ? text + "  … and " + more + " more\n" : text.toString();
	}

}
