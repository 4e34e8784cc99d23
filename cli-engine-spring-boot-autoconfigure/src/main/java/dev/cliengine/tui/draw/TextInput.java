package dev.cliengine.tui.draw;

import dev.cliengine.terminal.ControlCharacters;
import dev.cliengine.terminal.DisplayWidth;

/**
 * A text that somebody edits.
 *
 * @param text what is there
 * @param cursor the place in it where typing goes, from 0 to its length
 * @since 0.1.0
 */
public record TextInput(String text, int cursor) {

	/** A text with the cursor at its end. */
	public static TextInput of(String text) {
		return new TextInput(text, text.length());
	}

	public boolean isEmpty() {
		return this.text.isEmpty();
	}

	/** Whether typing goes to the end. */
	public boolean atEnd() {
		return this.cursor == this.text.length();
	}

	/** The same after a key; itself if the key means nothing to a text. */
	public TextInput on(Key key) {
		return switch (key.kind()) {
			case TEXT -> insert(ControlCharacters.singleLine(key.text()));
			case BACKSPACE -> without(before(), this.cursor);
			case DELETE -> without(this.cursor, after());
			case LEFT -> new TextInput(this.text, before());
			case RIGHT -> new TextInput(this.text, after());
			case HOME -> new TextInput(this.text, 0);
			case END -> of(this.text);
			case CONTROL -> control(key);
			default -> this;
		};
	}

	private TextInput control(Key key) {
		return switch (key.text()) {
			case "a" -> new TextInput(this.text, 0);
			case "e" -> of(this.text);
			case "k" -> new TextInput(this.text.substring(0, this.cursor), this.cursor);
			case "u" -> without(0, this.cursor);
			case "w" -> without(wordBefore(), this.cursor);
			default -> this;
		};
	}

	private TextInput insert(String typed) {
		return new TextInput(this.text.substring(0, this.cursor) + typed + this.text.substring(this.cursor),
				this.cursor + typed.length());
	}

	private TextInput without(int start, int end) {
		return new TextInput(this.text.substring(0, start) + this.text.substring(end), start);
	}

	private int before() {
		return (this.cursor > 0) ? this.text.offsetByCodePoints(this.cursor, -1) : 0;
	}

	private int after() {
		return atEnd() ? this.cursor : this.text.offsetByCodePoints(this.cursor, 1);
	}

	private int wordBefore() {
		String head = this.text.substring(0, this.cursor).stripTrailing();
		return head.lastIndexOf(' ') + 1;
	}

	/** The part of the text around the cursor that fits. */
	public String shown(int columns) {
		return DisplayWidth.cut(this.text.substring(start(columns)), Math.max(columns, 0));
	}

	/** The column of the cursor within what is shown. */
	public int column(int columns) {
		return DisplayWidth.of(this.text.substring(start(columns), this.cursor));
	}

	private int start(int columns) {
		int start = 0;
		while (start < this.cursor && DisplayWidth.of(this.text.substring(start, this.cursor)) >= columns) {
			start = this.text.offsetByCodePoints(start, 1);
		}
		return start;
	}

}
