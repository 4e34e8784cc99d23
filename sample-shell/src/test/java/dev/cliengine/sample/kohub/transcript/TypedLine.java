package dev.cliengine.sample.kohub.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A command line as a shell would read it, as far as transcripts need it: quotes,
 * variables for one command, {@code < FILE} and {@code > FILE}.
 *
 * @param variables what is set in front of the command
 * @param words the command and its arguments
 * @param input the file behind {@code <}
 * @param output the file behind {@code >}
 */
record TypedLine(Map<String, String> variables, List<String> words, @Nullable String input, @Nullable String output) {

	private static final Pattern ASSIGNMENT = Pattern.compile("[A-Z_]+=.*", Pattern.DOTALL);

	static TypedLine parse(String line) {
		List<String> words = split(line);
		Map<String, String> variables = new LinkedHashMap<>();
		while (!words.isEmpty() && ASSIGNMENT.matcher(words.get(0)).matches()) {
			String[] parts = words.remove(0).split("=", 2);
			variables.put(parts[0], parts[1]);
		}
		String input = file(words, "<");
		String output = file(words, ">");
		return new TypedLine(variables, List.copyOf(words), input, output);
	}

	private static @Nullable String file(List<String> words, String sign) {
		int index = words.indexOf(sign);
		if (index < 0) {
			return null;
		}
		words.remove(index);
		return words.remove(index);
	}

	private static List<String> split(String line) {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		boolean begun = false;
		char quote = 0;
		for (char next : line.toCharArray()) {
			if (quote != 0 ? next == quote : (next == '\'' || next == '"')) {
				quote = (quote != 0) ? 0 : next;
				begun = true;
			}
			else if (quote == 0 && next == ' ') {
				if (begun) {
					words.add(word.toString());
				}
				word.setLength(0);
				begun = false;
			}
			else {
				word.append(next);
				begun = true;
			}
		}
		if (begun) {
			words.add(word.toString());
		}
		return words;
	}

}
