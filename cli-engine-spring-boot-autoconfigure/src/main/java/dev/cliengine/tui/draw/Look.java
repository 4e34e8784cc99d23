package dev.cliengine.tui.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import dev.cliengine.terminal.Meaning;

/**
 * The room there is, and how things look in it.
 *
 * @param width columns
 * @param height lines
 * @param theme colours and characters
 * @since 0.1.0
 */
public record Look(int width, int height, Theme theme) {

	/** From this width on there is room for two panels. */
	private static final int WIDE = 90;

	/** Whether there is room for two panels. */
	public boolean wide() {
		return this.width >= WIDE;
	}

	/** The same in another size. */
	public Look sized(int width, int height) {
		return new Look(Math.max(width, 0), Math.max(height, 0), this.theme);
	}

	/** The same in fewer lines. */
	public Look shorter(int lines) {
		return sized(this.width, this.height - lines);
	}

	/** A line that ends where the room does. */
	public Line cut(Line line) {
		return line.cut(this.width, this.theme.more());
	}

	/** What stands before an item of a list. */
	public Line marked(boolean chosen, Line item) {
		return chosen ? Line.of(Meaning.HINT, this.theme.marker()).plus(item) : Line.of("  ").plus(item);
	}

	/**
	 * The part of a list around the chosen item.
	 * @param item draws one
	 */
	public List<Line> list(int size, int chosen, IntFunction<Line> item) {
		List<Line> lines = new ArrayList<>();
		int first = first(size, chosen);
		for (int i = first; i < Math.min(size, first + this.height); i++) {
			lines.add(cut(marked(i == chosen, item.apply(i))));
		}
		return lines;
	}

	/** The first item shown of a list. */
	public int first(int size, int chosen) {
		return Math.max(0, Math.min(chosen - this.height / 2, size - this.height));
	}

	/** Two panels side by side, the left one so wide. */
	public Picture beside(Picture left, int leftWidth, List<Line> right) {
		List<Line> lines = new ArrayList<>();
		Picture panel = left.fit(this.height);
		for (int i = 0; i < this.height; i++) {
			Line other = (i < right.size()) ? right.get(i) : Line.empty();
			lines.add(cut(panel.lines()
				.get(i)
				.fit(leftWidth, this.theme.more())
				.plus(Meaning.DIM, this.theme.bar())
				.plus(other)));
		}
		return new Picture(lines, panel.cursor());
	}

}
