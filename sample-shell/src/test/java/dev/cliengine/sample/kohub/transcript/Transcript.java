package dev.cliengine.sample.kohub.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Steps as they are written in a file: notes after {@code # }, a command after
 * {@code $ }, its output, its error output after {@code ! }, its exit code in brackets
 * unless it is 0. A line of output that would look like one of these follows a backslash.
 * Blank lines before a command separate.
 *
 * @param steps the commands in order
 */
record Transcript(List<Step> steps) {

	private static final Pattern EXIT = Pattern.compile("\\[(\\d+)\\]");

	static Transcript parse(List<String> lines) {
		List<Step> steps = new ArrayList<>();
		List<String> notes = new ArrayList<>();
		Draft draft = null;
		for (String line : lines) {
			boolean note = line.startsWith("# ");
			if ((note || line.startsWith("$ ")) && draft != null) {
				steps.add(draft.step());
				draft = null;
			}
			if (note) {
				notes.add(line.substring(2));
			}
			else if (line.startsWith("$ ")) {
				draft = new Draft(List.copyOf(notes), line.substring(2));
				notes.clear();
			}
			else if (draft != null) {
				draft.add(line);
			}
		}
		if (draft != null) {
			steps.add(draft.step());
		}
		return new Transcript(List.copyOf(steps));
	}

	List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (Step step : this.steps) {
			if (!lines.isEmpty()) {
				lines.add("");
			}
			step.notes().forEach((note) -> lines.add("# " + note));
			lines.add("$ " + step.line());
			step.answer().out().forEach((line) -> lines.add(escaped(line)));
			step.answer().err().forEach((line) -> lines.add(("! " + line).stripTrailing()));
			if (step.answer().exit() != 0) {
				lines.add("[" + step.answer().exit() + "]");
			}
		}
		return lines;
	}

	private static String escaped(String line) {
		boolean special = line.startsWith("$ ") || line.startsWith("# ") || line.startsWith("!")
				|| line.startsWith("\\") || EXIT.matcher(line).matches();
		return special ? "\\" + line : line;
	}

	/** A step that is being read. */
	private static final class Draft {

		private final List<String> notes;

		private final String line;

		private final List<String> out = new ArrayList<>();

		private final List<String> err = new ArrayList<>();

		private int exit;

		Draft(List<String> notes, String line) {
			this.notes = notes;
			this.line = line;
		}

		void add(String line) {
			Matcher code = EXIT.matcher(line);
			if (code.matches()) {
				this.exit = Integer.parseInt(code.group(1));
			}
			else if (line.startsWith("!")) {
				this.err.add(line.substring(Math.min(2, line.length())));
			}
			else {
				this.out.add(line.startsWith("\\") ? line.substring(1) : line);
			}
		}

		Step step() {
			while (!this.out.isEmpty() && this.out.get(this.out.size() - 1).isBlank()) {
				this.out.remove(this.out.size() - 1);
			}
			return new Step(this.notes, this.line,
					new Step.Answer(List.copyOf(this.out), List.copyOf(this.err), this.exit));
		}

	}

}
