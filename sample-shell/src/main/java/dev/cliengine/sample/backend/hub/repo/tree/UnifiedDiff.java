package dev.cliengine.sample.backend.hub.repo.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two texts as a unified diff with three lines of context.
 *
 * @since 0.1.0
 */
public final class UnifiedDiff {

	private static final int CONTEXT = 3;

	private final List<String> old;

	private final List<String> now;

	private final LineMatches matches;

	private final StringBuilder text = new StringBuilder();

	private UnifiedDiff(List<String> old, List<String> now) {
		this.old = old;
		this.now = now;
		this.matches = LineMatches.of(old, now);
	}

	/**
	 * Compares two texts.
	 * @param path named in the head, behind {@code a/} and {@code b/}
	 * @return the diff; empty if the texts are equal
	 */
	public static String of(String path, String before, String after) {
		UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
		diff.hunks();
		return diff.text.isEmpty() ? "" : "--- a/" + path + "\n+++ b/" + path + "\n" + diff.text;
	}

	private void hunks() {
		List<Edit> hunk = new ArrayList<>();
		for (Edit edit : edits()) {
			if (!hunk.isEmpty() && edit.oldStart() - hunk.get(hunk.size() - 1).oldEnd() > 2 * CONTEXT) {
				write(hunk);
				hunk.clear();
			}
			hunk.add(edit);
		}
		if (!hunk.isEmpty()) {
			write(hunk);
		}
	}

	private List<Edit> edits() {
		List<Edit> edits = new ArrayList<>();
		int x = 0;
		int y = 0;
		while (x < this.old.size() || y < this.now.size()) {
			int oldEnd = x;
			while (oldEnd < this.old.size() && !this.matches.before().get(oldEnd)) {
				oldEnd++;
			}
			int newEnd = y;
			while (newEnd < this.now.size() && !this.matches.after().get(newEnd)) {
				newEnd++;
			}
			if (oldEnd > x || newEnd > y) {
				edits.add(new Edit(x, oldEnd, y, newEnd));
			}
			x = oldEnd + 1;
			y = newEnd + 1;
		}
		return edits;
	}

	private void write(List<Edit> edits) {
		Edit first = edits.get(0);
		Edit last = edits.get(edits.size() - 1);
		int before = Math.min(CONTEXT, first.oldStart());
		int after = Math.min(CONTEXT, this.old.size() - last.oldEnd());
		int x = first.oldStart() - before;
		int y = first.newStart() - before;
		this.text.append("@@ -")
			.append(range(x, last.oldEnd() + after - x))
			.append(" +")
			.append(range(y, last.newEnd() + after - y))
			.append(" @@\n");
		for (Edit edit : edits) {
			append(' ', this.old.subList(x, edit.oldStart()));
			append('-', this.old.subList(edit.oldStart(), edit.oldEnd()));
			append('+', this.now.subList(edit.newStart(), edit.newEnd()));
			x = edit.oldEnd();
		}
		append(' ', this.old.subList(x, x + after));
	}

	private void append(char mark, List<String> lines) {
		for (String line : lines) {
			this.text.append(mark).append(line);
			if (!line.endsWith("\n")) {
				this.text.append("\n\\ No newline at end of file\n");
			}
		}
	}

	private static String range(int start, int length) {
		return (length == 1) ? Integer.toString(start + 1) : ((length == 0) ? start : start + 1) + "," + length;
	}

	/** The lines with their ends, so that a missing last one is a difference. */
	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start);
			end = (end < 0) ? text.length() : end + 1;
			lines.add(text.substring(start, end));
			start = end;
		}
		return lines;
	}

	/** Lines that were replaced by others; ends are exclusive. */
	private record Edit(int oldStart, int oldEnd, int newStart, int newEnd) {
	}

}
