package dev.cliengine.core;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Finds the names somebody may have meant.
 *
 * @since 0.1.0
 */
public final class ClosestNames {

	private static final int MOST = 3;

	private ClosestNames() {
	}

	/**
	 * Up to three of the candidates, the closest first: those within two edits (one for
	 * names of up to three characters), and those that begin with what was typed. Upper
	 * and lower case do not count.
	 */
	public static List<String> to(String typed, Collection<String> candidates) {
		String wanted = typed.toLowerCase(Locale.ROOT);
		if (wanted.isEmpty() || wanted.length() > 100) {
			return List.of();
		}
		int allowed = (wanted.length() <= 3) ? 1 : 2;
		return candidates.stream()
			.distinct()
			.map((name) -> new Scored(name, score(wanted, name.toLowerCase(Locale.ROOT), allowed)))
			.filter((scored) -> scored.score() <= allowed)
			.sorted()
			.limit(MOST)
			.map(Scored::name)
			.toList();
	}

	private static int score(String typed, String name, int allowed) {
		int distance = distance(typed, name);
		return (distance > allowed && typed.length() >= 2 && name.startsWith(typed)) ? allowed : distance;
	}

	/** Edits between two words, where swapping two neighbours counts once. */
	private static int distance(String left, String right) {
		int[] beforeLast = new int[right.length() + 1];
		int[] last = new int[right.length() + 1];
		for (int j = 0; j <= right.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= left.length(); i++) {
			int[] current = new int[right.length() + 1];
			current[0] = i;
			for (int j = 1; j <= right.length(); j++) {
				boolean same = left.charAt(i - 1) == right.charAt(j - 1);
				int best = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], current[j - 1]) + 1);
				boolean swapped = i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2)
						&& left.charAt(i - 2) == right.charAt(j - 1);
				current[j] = swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
			}
			beforeLast = last;
			last = current;
		}
		return last[right.length()];
	}

	/**
	 * Compared without a comparator of the JDK's, whose classes are made at each start.
	 */
	private record Scored(String name, int score) implements Comparable<Scored> {

		@Override
		public int compareTo(Scored other) {
			return (this.score != other.score) ? Integer.compare(this.score, other.score)
					: this.name.compareTo(other.name);
		}

	}

}
