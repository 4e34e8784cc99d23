package dev.cliengine.command.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where we differ from picocli on purpose. Each rule spells a line out so that picocli
 * understands what we understand; a difference is explained only if, spelled out by these
 * rules and nothing else, picocli comes to our outcome.
 */
final class PicocliDifferences {

	private static final int MOST_SPELLINGS = 300;

	/** Refused by both, where {@code -7} alone would be a number. */
	private static final String NO_OPTION = "-z";

	static final List<Rule> RULES = List.of(
			new Rule("an optional value is left out",
					"before the first word, before a dash and before the name of a child '--trace' stands alone; "
							+ "picocli takes the next token",
					PicocliDifferences::withoutValue),
			new Rule("letters after a value that needs '='",
					"'-wa' is '-w -a', because '-w' takes a value only with '='", PicocliDifferences::apart));

	private static final Set<String> GREEDY = Set.of("--trace", "--depth", "-d");

	private static final Set<String> TAKING_THE_NEXT = Set.of("--out", "-o", "--tag", "-T");

	private static final Set<String> TOP = Set.of("alpha", "alphas", "beta", "betas", "run", "ru");

	private static final Set<String> CHILDREN = Set.of("sub", "subs", "list", "lis", "get", "ge", "add", "ad");

	private PicocliDifferences() {
	}

	/** The rules that turn the line into one on which picocli has the outcome. */
	static Optional<List<Rule>> explain(List<String> line, Predicate<List<String>> agrees) {
		Deque<Spelling> open = new ArrayDeque<>(List.of(new Spelling(line, List.of())));
		Set<List<String>> seen = new HashSet<>();
		while (!open.isEmpty() && seen.size() < MOST_SPELLINGS) {
			Spelling spelling = open.remove();
			if (!spelling.rules().isEmpty() && agrees.test(spelling.line())) {
				return Optional.of(spelling.rules());
			}
			for (Rule rule : RULES) {
				for (List<String> next : rule.spellings().of(spelling.line())) {
					if (seen.add(next)) {
						List<Rule> rules = new ArrayList<>(spelling.rules());
						rules.add(rule);
						open.add(new Spelling(next, rules));
					}
				}
			}
		}
		return Optional.empty();
	}

	private static List<List<String>> withoutValue(List<String> line) {
		List<List<String>> spellings = new ArrayList<>();
		for (int i = 0; i < line.size(); i++) {
			if (GREEDY.contains(line.get(i)) && standsAlone(line, i)) {
				spellings.add(replaced(line, i, 1, line.get(i) + "=" + (line.get(i).equals("--trace") ? "all" : "9")));
			}
		}
		return spellings;
	}

	private static boolean standsAlone(List<String> line, int at) {
		String next = (at + 1 < line.size()) ? line.get(at + 1) : "-";
		return next.startsWith("-") || CHILDREN.contains(next) || !isAfterAWord(line, at);
	}

	private static boolean isAfterAWord(List<String> line, int at) {
		for (int i = 0; i < at; i++) {
			boolean value = i > 0 && TAKING_THE_NEXT.contains(line.get(i - 1));
			if (TOP.contains(line.get(i)) && !value) {
				return true;
			}
		}
		return false;
	}

	private static List<List<String>> apart(List<String> line) {
		List<List<String>> spellings = new ArrayList<>();
		for (int i = 0; i < line.size(); i++) {
			String token = line.get(i);
			if (token.startsWith("-w") && token.length() > 2 && token.charAt(2) != '=') {
				boolean letter = Character.isLetter(token.charAt(2));
				spellings.add(replaced(line, i, 1, "-w", (letter ? "-" : NO_OPTION) + token.substring(2)));
			}
		}
		return spellings;
	}

	private static List<String> replaced(List<String> line, int at, int count, String... by) {
		List<String> replaced = new ArrayList<>(line.subList(0, at));
		replaced.addAll(List.of(by));
		replaced.addAll(line.subList(at + count, line.size()));
		return replaced;
	}

	/**
	 * One way in which we differ.
	 *
	 * @param name what differs
	 * @param reason why it is meant to
	 * @param spellings other ways to write a line, each with one use spelled out
	 */
	record Rule(String name, String reason, Spellings spellings) {
	}

	interface Spellings {

		List<List<String>> of(List<String> line);

	}

	private record Spelling(List<String> line, List<Rule> rules) {
	}

}
