package dev.cliengine.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word that counts for the search.
 *
 * @param written the word in lower case
 * @param term what is left of it without its ending
 */
record SearchWord(String written, String term) {

	private static final int SHORTEST = 2;

	private static final Set<String> STOP_WORDS = Set.of("the", "be", "to", "of", "and", "in", "that", "have", "it",
			"for", "not", "on", "with", "he", "as", "you", "do", "at", "this", "but", "his", "by", "from", "they", "we",
			"her", "she", "or", "an", "will", "my", "one", "all", "would", "there", "their", "what", "so", "up", "if",
			"about", "who", "which", "them", "then", "its", "also", "into", "could", "than", "other", "how", "has",
			"more", "these", "was", "is", "are", "am", "been");

	private static final List<String> ENDINGS = List.of("tion", "sion", "ment", "ness", "ing", "ous", "ive", "ful",
			"ed", "ly", "er", "es");

	/** The words of a text: letters and digits, two at least, no stop words. */
	static List<SearchWord> in(String text) {
		List<SearchWord> words = new ArrayList<>();
		String lower = text.toLowerCase(Locale.ROOT);
		int start = 0;
		for (int at = 0; at <= lower.length();) {
			boolean end = at == lower.length() || !Character.isLetterOrDigit(lower.codePointAt(at));
			int next = at + ((at == lower.length()) ? 1 : Character.charCount(lower.codePointAt(at)));
			if (end) {
				add(lower.substring(start, at), words);
				start = Math.min(next, lower.length());
			}
			at = next;
		}
		return words;
	}

	private static void add(String written, List<SearchWord> words) {
		if (written.codePointCount(0, written.length()) >= SHORTEST && !STOP_WORDS.contains(written)) {
			words.add(new SearchWord(written, term(written)));
		}
	}

	private static String term(String word) {
		for (String ending : ENDINGS) {
			if (word.endsWith(ending) && word.length() > ending.length() + 2) {
				return word.substring(0, word.length() - ending.length());
			}
		}
		return (word.endsWith("s") && word.length() > 3) ? word.substring(0, word.length() - 1) : word;
	}

}
