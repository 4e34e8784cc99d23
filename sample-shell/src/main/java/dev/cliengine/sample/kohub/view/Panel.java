package dev.cliengine.sample.kohub.view;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Facts in a frame, one a line: {@code Author: mira}. Facts nobody knows are left out.
 */
public final class Panel {

	private final String title;

	private final List<String> lines = new ArrayList<>();

	public Panel(String title) {
		this.title = title;
	}

	/** Adds a fact, unless it is {@code null} or empty. */
	public Panel fact(String label, @Nullable String value) {
		return (value == null || value.isEmpty()) ? this : line(label + ": " + value);
	}

	/** Adds a line. */
	public Panel line(String line) {
		this.lines.add(Cells.oneLine(line));
		return this;
	}

	/** The text, with the newline that ends it. */
	public String text(Look look) {
		if (!look.rich()) {
			return this.title + "\n" + String.join("\n", this.lines) + "\n";
		}
		int room = Math.max(10, look.width() - 4);
		List<String> folded = this.lines.stream().flatMap((line) -> Cells.fold(line, room).stream()).toList();
		int inner = folded.stream().mapToInt(Cells::width).reduce(Cells.width(this.title) + 2, Math::max);
		StringBuilder text = new StringBuilder("┌─ " + this.title + " ");
		text.append("─".repeat(Math.max(0, inner - Cells.width(this.title) - 1))).append("┐\n");
		folded.forEach((line) -> text.append("│ ").append(Cells.pad(line, inner)).append(" │\n"));
		return text.append('└').append("─".repeat(inner + 2)).append("┘\n").toString();
	}

}
