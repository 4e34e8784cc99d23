package dev.cliengine.guide.markdown;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.terminal.DisplayWidth;

/**
 * Fills lines with words. A word longer than a line is cut only where that is asked for,
 * or where it is of a script written without blanks; people copy addresses and names.
 */
final class WordWrap {

	private final int width;

	private final boolean cutting;

	private final List<StyledLine> lines = new ArrayList<>();

	private final List<Span> line = new ArrayList<>();

	private final List<Span> word = new ArrayList<>();

	private Span gap = Span.plain(" ");

	private int used;

	private WordWrap(int width, boolean cutting) {
		this.width = Math.max(width, 1);
		this.cutting = cutting;
	}

	/** The spans on lines of at most the width. */
	static List<StyledLine> fill(List<Span> spans, int width) {
		return new WordWrap(width, false).wrap(spans);
	}

	/** The same, where no line may be longer whatever it takes. */
	static List<StyledLine> force(List<Span> spans, int width) {
		return new WordWrap(width, true).wrap(spans);
	}

	private List<StyledLine> wrap(List<Span> spans) {
		spans.forEach(this::read);
		endWord();
		endLine();
		return this.lines;
	}

	private void read(Span span) {
		String text = span.text();
		int start = 0;
		for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', start)) {
			add(span.with(text.substring(start, blank)));
			endWord();
			this.gap = span.with(" ");
			start = blank + 1;
		}
		add(span.with(text.substring(start)));
	}

	private void add(Span part) {
		if (!part.text().isEmpty()) {
			this.word.add(part);
		}
	}

	private void endWord() {
		if (this.word.isEmpty()) {
			return;
		}
		int columns = this.word.stream().mapToInt(Span::width).sum();
		if (this.used > 0 && this.used + 1 + columns > this.width) {
			endLine();
		}
		else if (this.used > 0) {
			place(this.gap);
		}
		this.word.forEach(this::place);
		this.word.clear();
	}

	private void place(Span part) {
		String rest = part.text();
		while (this.used + DisplayWidth.of(rest) > this.width && mayCut(rest)) {
			String head = DisplayWidth.cut(rest, this.width - this.used);
			if (head.isEmpty() && this.used == 0) {
				break;
			}
			put(part.with(head));
			endLine();
			rest = rest.substring(head.length());
		}
		put(part.with(rest));
	}

	private boolean mayCut(String text) {
		return this.cutting || DisplayWidth.of(text) > text.codePointCount(0, text.length());
	}

	private void put(Span part) {
		if (!part.text().isEmpty()) {
			this.line.add(part);
			this.used += part.width();
		}
	}

	private void endLine() {
		if (!this.line.isEmpty()) {
			this.lines.add(new StyledLine(this.line));
			this.line.clear();
			this.used = 0;
		}
	}

}
