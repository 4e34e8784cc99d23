package dev.cliengine.completion;

import java.util.List;

import dev.cliengine.terminal.ControlCharacters;

/**
 * The lines scripts of shells read.
 */
final class AnswerText {

	private static final int LONGEST_DESCRIPTION = 80;

	private AnswerText() {
	}

	static String nothing() {
		return ":space\n";
	}

	static String of(List<Candidate> candidates, boolean files) {
		StringBuilder text = new StringBuilder();
		boolean finished = true;
		for (Candidate candidate : candidates) {
			if (isLine(candidate.value())) {
				text.append(candidate.value());
				String description = description(candidate.description());
				text.append(description.isEmpty() ? "" : "\t" + description).append('\n');
				finished &= candidate.complete();
			}
		}
		return text.append(files ? ":files\n" : finished ? nothing() : ":nospace\n").toString();
	}

	/** A word with a line break or a control character could not be inserted as it is. */
	private static boolean isLine(String value) {
		return !value.isEmpty() && ControlCharacters.singleLine(value).equals(value);
	}

	/** One line of a description that fits beside its word. */
	static String description(String text) {
		String line = ControlCharacters.singleLine(text).strip();
		return (line.codePointCount(0, line.length()) <= LONGEST_DESCRIPTION) ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST_DESCRIPTION - 1)).strip() + "…";
	}

}
