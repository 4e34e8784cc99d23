package dev.cliengine.guide.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of output.
 *
 * @param spans its pieces from left to right
 */
record StyledLine(List<Span> spans) {

	StyledLine {
		spans = List.copyOf(spans);
	}

	static StyledLine of(Span... spans) {
		return new StyledLine(List.of(spans));
	}

	static StyledLine empty() {
		return of();
	}

	boolean isEmpty() {
		return this.spans.isEmpty();
	}

	int width() {
		return this.spans.stream().mapToInt(Span::width).sum();
	}

	/** The line behind something else; an empty line gets no blanks for it. */
	StyledLine after(Span prefix) {
		List<Span> longer = new ArrayList<>();
		longer.add(isEmpty() ? prefix.with(prefix.text().stripTrailing()) : prefix);
		longer.addAll(this.spans);
		return (isEmpty() && longer.get(0).text().isEmpty()) ? empty() : new StyledLine(longer);
	}

	/** What is written, neighbours of one style within one control sequence. */
	String text() {
		StringBuilder text = new StringBuilder();
		String current = "";
		for (Span span : this.spans) {
			if (!span.style().equals(current)) {
				text.append(current.isEmpty() ? "" : "\033[0m");
				text.append(span.style().isEmpty() ? "" : "\033[" + span.style() + "m");
				current = span.style();
			}
			text.append(span.text());
		}
		return text.append(current.isEmpty() ? "" : "\033[0m").toString();
	}

}
