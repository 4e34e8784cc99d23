package dev.cliengine.tui.draw;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.cliengine.terminal.DisplayWidth;
import dev.cliengine.terminal.Meaning;
import dev.cliengine.terminal.Palette;

/**
 * How pictures look: their colours, and the characters of their drawings. Nothing is said
 * by colour alone.
 *
 * @param palette the colours
 * @param unicode whether there may be more than ASCII
 * @since 0.1.0
 */
public record Theme(Palette palette, boolean unicode) {

	private static final Pattern STRANGE = Pattern.compile("\\X");

	private static final String[] TURNING = { "⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏" };

	private static final String[] PLAIN_TURNING = { "|", "/", "-", "\\" };

	/** Stands before what is chosen. */
	public String marker() {
		return this.unicode ? "❯ " : "> ";
	}

	/** Stands at the end of what was cut. */
	public String more() {
		return this.unicode ? "…" : "...";
	}

	/** Stands before something whose parts are shown. */
	public String opened() {
		return this.unicode ? "▾ " : "- ";
	}

	/** Stands before something whose parts are not shown. */
	public String closed() {
		return this.unicode ? "▸ " : "+ ";
	}

	/** Stands between two panels. */
	public String bar() {
		return this.unicode ? " │ " : " | ";
	}

	/** A line across. */
	public Line rule(int columns) {
		return Line.of(Meaning.DIM, (this.unicode ? "─" : "-").repeat(Math.max(columns, 0)));
	}

	/** Stands behind the heading of the column that is sorted by. */
	public String sorted(boolean ascending) {
		if (this.unicode) {
			return ascending ? " ▲" : " ▼";
		}
		return ascending ? " ^" : " v";
	}

	/** Shows that something goes on. */
	public String turning(int step) {
		String[] steps = this.unicode ? TURNING : PLAIN_TURNING;
		return steps[Math.floorMod(step, steps.length)];
	}

	/** The line as a terminal gets it. */
	public String paint(Line line) {
		StringBuilder text = new StringBuilder();
		for (Span span : line.spans()) {
			String shown = this.unicode ? span.text() : plain(span.text());
			Meaning meaning = span.meaning();
			text.append((meaning != null) ? this.palette.paint(meaning, shown) : shown);
		}
		return text.toString();
	}

	/** As many question marks as there were columns. */
	private static String plain(String text) {
		return STRANGE.matcher(text).replaceAll((found) -> {
			String cluster = found.group();
			boolean ascii = cluster.chars().allMatch((character) -> character >= ' ' && character <= '~');
			return Matcher.quoteReplacement(ascii ? cluster : "?".repeat(DisplayWidth.of(cluster)));
		});
	}

}
