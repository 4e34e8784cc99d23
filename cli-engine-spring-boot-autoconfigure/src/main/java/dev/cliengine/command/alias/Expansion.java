package dev.cliengine.command.alias;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.parse.LineLexer;

/**
 * The words an alias stands for. {@code $1} to {@code $9} in them take the words that
 * follow the alias, {@code $@} takes what is left, {@code $$} is a dollar.
 *
 * @param words what the line of the alias consists of
 */
record Expansion(List<String> words) {

	private static final String ALL = "$@";

	private static final Pattern PARAMETER = Pattern.compile("\\$([1-9@$])");

	Expansion {
		words = List.copyOf(words);
	}

	/** What keeps a line from being an expansion, {@code null} if nothing does. */
	static @Nullable String problem(String line) {
		LineLexer.LexedLine lexed = LineLexer.lex(line);
		if (!lexed.complete()) {
			return "a quote is not closed, or a backslash stands at the end";
		}
		if (lexed.tokens().isEmpty()) {
			return "nothing is in it";
		}
		return lexed.words().get(0).startsWith("!") ? "aliases expand to commands of this application, not of a shell"
				: null;
	}

	/** The words of a line without a problem. */
	static Expansion of(String line) {
		return new Expansion(LineLexer.lex(line).words());
	}

	/** How many words have to follow. */
	int needs() {
		return this.words.stream().flatMap(Expansion::numbers).mapToInt(Integer::intValue).max().orElse(0);
	}

	/** The beginning for which so many words are enough. */
	Expansion upTo(int given) {
		return new Expansion(
				this.words.stream().takeWhile((word) -> numbers(word).allMatch((number) -> number <= given)).toList());
	}

	/**
	 * The words with their parameters filled in, and behind them what no parameter took.
	 * A token stays one token, whatever is put into it.
	 * @param following what follows the alias
	 * @param places where in it the words stand that parameters take; not fewer than are
	 * needed
	 */
	List<String> fill(List<String> following, List<Integer> places) {
		Set<Integer> numbers = this.words.stream().flatMap(Expansion::numbers).collect(Collectors.toSet());
		Parameters parameters = new Parameters(following, places, numbers);
		List<String> filled = new ArrayList<>();
		for (String word : this.words) {
			if (word.equals(ALL)) {
				filled.addAll(parameters.left());
			}
			else {
				filled.add(fill(word, parameters));
			}
		}
		if (!this.words.contains(ALL)) {
			filled.addAll(joins() ? parameters.leftOptions() : parameters.left());
		}
		return filled;
	}

	/** Whether all that is left goes into one token. */
	private boolean joins() {
		return this.words.stream().flatMap(Expansion::named).anyMatch("@"::equals);
	}

	private static String fill(String word, Parameters parameters) {
		return PARAMETER.matcher(word).replaceAll((found) -> Matcher.quoteReplacement(switch (found.group(1)) {
			case "$" -> "$";
			case "@" -> parameters.joined();
			default -> parameters.numbered(Integer.parseInt(found.group(1)));
		}));
	}

	private static Stream<Integer> numbers(String word) {
		return named(word).filter((name) -> Character.isDigit(name.charAt(0))).map(Integer::valueOf);
	}

	private static Stream<String> named(String word) {
		return PARAMETER.matcher(word).results().map((MatchResult found) -> found.group(1));
	}

}
