package dev.cliengine.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * The text of a progress bar:
 * {@code model.bin [####----]  45%  4.5 MB / 10.0 MB  1.2 MB/s  0:05}. What does not fit
 * is left out, the bar first, then from the right.
 */
final class ProgressLine {

	private static final int LONGEST_BAR = 30;

	private static final int SHORTEST_BAR = 5;

	private final String label;

	private final long total;

	private final long started;

	private final boolean unicode;

	private final LongFunction<String> amount;

	private long done;

	private long skipped;

	ProgressLine(String label, long total, long started, boolean unicode, LongFunction<String> amount) {
		this.label = label;
		this.total = total;
		this.started = started;
		this.unicode = unicode;
		this.amount = amount;
	}

	void advance(long bytes) {
		this.done += bytes;
	}

	void skip(long bytes) {
		this.done += bytes;
		this.skipped += bytes;
	}

	String text(long now, int columns) {
		List<String> figures = figures(now);
		String name = DisplayWidth.cut(this.label, Math.max(columns / 3, 8));
		int taken = DisplayWidth.of(name);
		StringBuilder tail = new StringBuilder();
		for (String figure : figures) {
			if (taken + 2 + figure.length() <= columns) {
				tail.append("  ").append(figure);
				taken += 2 + figure.length();
			}
		}
		int bar = Math.min(columns - taken - 3, LONGEST_BAR);
		return DisplayWidth.cut(name + ((bar >= SHORTEST_BAR && this.total > 0) ? " " + bar(bar) : "") + tail,
				Math.max(columns, 0));
	}

	private List<String> figures(long now) {
		List<String> figures = new ArrayList<>();
		if (this.total > 0) {
			figures.add(String.format(Locale.ROOT, "%3d%%", (int) (100 * share())));
		}
		figures.add(this.amount.apply(this.done) + ((this.total > 0) ? " / " + this.amount.apply(this.total) : ""));
		double seconds = (now - this.started) / 1000.0;
		double rate = (seconds > 0) ? (this.done - this.skipped) / seconds : 0;
		if (rate >= 1) {
			figures.add(this.amount.apply((long) rate) + "/s");
			if (this.total > this.done) {
				figures.add(clock(Duration.ofSeconds((long) Math.ceil((this.total - this.done) / rate))));
			}
		}
		return figures;
	}

	private double share() {
		return Math.max(0, Math.min(1, (double) this.done / this.total));
	}

	private String bar(int columns) {
		int full = (int) (columns * share());
		return "[" + (this.unicode ? "\u2588" : "#").repeat(full)
				+ (this.unicode ? "\u2591" : "-").repeat(columns - full) + "]";
	}

	private static String clock(Duration left) {
		return (left.toHours() > 0)
				? String.format(Locale.ROOT, "%d:%02d:%02d", left.toHours(), left.toMinutesPart(), left.toSecondsPart())
				: String.format(Locale.ROOT, "%d:%02d", left.toMinutes(), left.toSecondsPart());
	}

}
