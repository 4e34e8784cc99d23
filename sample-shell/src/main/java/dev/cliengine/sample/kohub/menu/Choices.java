package dev.cliengine.sample.kohub.menu;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.kohub.view.Look;

/**
 * Lines of which somebody takes one, by its number, its text or the beginning of that.
 *
 * @param lines the lines
 */
record Choices(List<Line> lines) {

	/** The list, headings between the numbers. */
	String text(Look look) {
		int number = 0;
		int width = String.valueOf(choosable().size()).length();
		StringBuilder text = new StringBuilder();
		for (Line line : this.lines) {
			if (line.heading()) {
				text.append("  ").append(look.rich() ? "— " + line.text() + " —" : "-- " + line.text() + " --");
			}
			else {
				String shown = String.valueOf(++number);
				text.append("  ").append(" ".repeat(width - shown.length())).append(shown).append(") ");
				text.append(line.text());
			}
			text.append('\n');
		}
		return text.toString();
	}

	/** The places, among those that can be chosen, that an answer may mean. */
	List<Integer> fitting(String answer) {
		String word = lower(answer);
		return Stream
			.of(places((text) -> text.equals(answer)), places((text) -> lower(text).equals(word)), numbered(word),
					places((text) -> lower(text).startsWith(word)))
			.filter((places) -> !places.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	@Nullable String complaint(String answer, int fitting) {
		if (answer.isEmpty()) {
			return null;
		}
		return "'" + answer + "' " + ((fitting == 0) ? "is none of them" : "fits " + fitting + " of them");
	}

	private List<Integer> places(Predicate<String> condition) {
		List<Line> lines = choosable();
		return IntStream.range(0, lines.size()).filter((i) -> condition.test(lines.get(i).text())).boxed().toList();
	}

	private List<Integer> numbered(String answer) {
		int number = answer.matches("[0-9]{1,6}") ? Integer.parseInt(answer) : 0;
		return (number >= 1 && number <= choosable().size()) ? List.of(number - 1) : List.of();
	}

	private List<Line> choosable() {
		return this.lines.stream().filter((line) -> !line.heading()).toList();
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	/**
	 * A line.
	 */
	record Line(String text, boolean heading) {
	}

}
