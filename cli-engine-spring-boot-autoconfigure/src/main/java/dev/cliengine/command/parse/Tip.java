package dev.cliengine.command.parse;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A way past a problem, for people who read the whole text and for programs that read one
 * sentence.
 *
 * @param text what follows {@code tip:}
 * @param fix the same as a sentence of its own
 */
record Tip(String text, String fix) {

	/**
	 * Names that may have been meant.
	 * @param noun what they are: {@code command}, {@code argument}, {@code value}
	 * @return no tip when there are none
	 */
	static List<Tip> similar(String noun, List<String> names) {
		if (names.isEmpty()) {
			return List.of();
		}
		String listed = names.stream().map((name) -> "'" + name + "'").collect(Collectors.joining(", "));
		String asked = names.stream().map((name) -> '"' + name + '"').collect(Collectors.joining(" or "));
		String text = (names.size() == 1) ? "a similar " + noun + " exists: " : "some similar " + noun + "s exist: ";
		return List.of(new Tip(text + listed, "Did you mean " + asked + "?"));
	}

	/** How to write a word that begins with a dash where a value is meant. */
	static Tip asValue(String typed, String instead) {
		String advice = "o pass '" + typed + "' as a value, use '" + instead + "'";
		return new Tip("t" + advice, "T" + advice);
	}

}
