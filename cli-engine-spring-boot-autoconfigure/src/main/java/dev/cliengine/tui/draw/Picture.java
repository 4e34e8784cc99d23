package dev.cliengine.tui.draw;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is on the screen, or on a part of it.
 *
 * @param lines from top to bottom
 * @param cursor where text is typed, {@code null} where none is
 * @since 0.1.0
 */
public record Picture(List<Line> lines, @Nullable Cursor cursor) {

	public Picture {
		lines = List.copyOf(lines);
	}

	/** A picture in which nothing is typed. */
	public static Picture of(List<Line> lines) {
		return new Picture(lines, null);
	}

	/** The picture in exactly so many lines. */
	public Picture fit(int height) {
		List<Line> fitted = new ArrayList<>(this.lines.subList(0, Math.min(height, this.lines.size())));
		while (fitted.size() < height) {
			fitted.add(Line.empty());
		}
		boolean visible = this.cursor != null && this.cursor.row() < height;
		return new Picture(fitted, visible ? this.cursor : null);
	}

	/** The picture below other lines. */
	public Picture below(List<Line> above) {
		List<Line> all = new ArrayList<>(above);
		all.addAll(this.lines);
		return new Picture(all,
				(this.cursor != null) ? new Cursor(this.cursor.row() + above.size(), this.cursor.column()) : null);
	}

	/** The picture above other lines. */
	public Picture above(List<Line> below) {
		List<Line> all = new ArrayList<>(this.lines);
		all.addAll(below);
		return new Picture(all, this.cursor);
	}

	/**
	 * A place on the screen.
	 *
	 * @param row from 0
	 * @param column from 0
	 */
	public record Cursor(int row, int column) {
	}

}
