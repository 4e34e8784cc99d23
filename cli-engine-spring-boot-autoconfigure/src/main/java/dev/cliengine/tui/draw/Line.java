package dev.cliengine.tui.draw;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.terminal.DisplayWidth;
import dev.cliengine.terminal.Meaning;

/**
 * One line of a picture.
 *
 * @param spans its pieces from left to right
 * @since 0.1.0
 */
public record Line(List<Span> spans) {

	private static final Line EMPTY = new Line(List.of());

	public Line {
		spans = List.copyOf(spans);
	}

	/** A line with nothing on it. */
	public static Line empty() {
		return EMPTY;
	}

	/** A plain line. */
	public static Line of(String text) {
		return EMPTY.plus(text);
	}

	/** A line that means something. */
	public static Line of(Meaning meaning, String text) {
		return EMPTY.plus(meaning, text);
	}

	/** A text in as many lines as it takes; words that are wider are not broken. */
	public static List<Line> wrap(String text, int columns) {
		List<Line> lines = new ArrayList<>();
		for (String paragraph : text.split("\\R", -1)) {
			Line line = EMPTY;
			for (String word : paragraph.split(" ")) {
				Line longer = (line.width() == 0) ? of(word) : line.plus(" " + word);
				if (longer.width() > columns && line.width() > 0) {
					lines.add(line);
					longer = of(word);
				}
				line = longer;
			}
			lines.add(line);
		}
		return lines;
	}

	/** The same with more behind it. */
	public Line plus(String text) {
		return plus(new Span(null, text));
	}

	/** The same with more behind it. */
	public Line plus(Meaning meaning, String text) {
		return plus(new Span(meaning, text));
	}

	/** The same with all of another line behind it. */
	public Line plus(Line other) {
		List<Span> longer = new ArrayList<>(this.spans);
		longer.addAll(other.spans);
		return new Line(longer);
	}

	private Line plus(Span span) {
		List<Span> longer = new ArrayList<>(this.spans);
		longer.add(span);
		return new Line(longer);
	}

	/** The columns it takes. */
	public int width() {
		return this.spans.stream().mapToInt(Span::width).sum();
	}

	/** The same in so many columns at most, ending in the mark if something was cut. */
	public Line cut(int columns, String mark) {
		if (width() <= columns) {
			return this;
		}
		int left = Math.max(columns - DisplayWidth.of(mark), 0);
		List<Span> kept = new ArrayList<>();
		for (Span span : this.spans) {
			Span part = span.cut(left);
			kept.add(part);
			left -= part.width();
			if (!part.text().equals(span.text())) {
				break;
			}
		}
		return new Line(kept).plus(DisplayWidth.cut(mark, columns));
	}

	/** The same in exactly so many columns. */
	public Line fit(int columns, String mark) {
		Line line = cut(columns, mark);
		int missing = columns - line.width();
		return (missing > 0) ? line.plus(" ".repeat(missing)) : line;
	}

	/** The characters alone. */
	public String text() {
		StringBuilder text = new StringBuilder();
		this.spans.forEach((span) -> text.append(span.text()));
		return text.toString();
	}

}
