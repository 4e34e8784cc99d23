package dev.cliengine.tui.draw;

/**
 * What somebody pressed, or pasted.
 *
 * @param kind which key
 * @param text what was typed, for {@link Kind#TEXT}; the lower-case letter, for
 * {@link Kind#CONTROL}; else empty
 * @since 0.1.0
 */
public record Key(Kind kind, String text) {

	/** A key without a text. */
	public static Key of(Kind kind) {
		return new Key(kind, "");
	}

	/** A character, or several that were pasted. */
	public static Key typed(String text) {
		return new Key(Kind.TEXT, text);
	}

	/** A letter with the control key. */
	public static Key control(char letter) {
		return new Key(Kind.CONTROL, String.valueOf(letter));
	}

	/** Whether it is that character. */
	public boolean is(char character) {
		return this.kind == Kind.TEXT && this.text.equals(String.valueOf(character));
	}

	/** Whether it is that letter with the control key. */
	public boolean isControl(char letter) {
		return this.kind == Kind.CONTROL && this.text.equals(String.valueOf(letter));
	}

	/** Keys by what is on them. */
	public enum Kind {

		TEXT, CONTROL, ENTER, ESCAPE, TAB, BACK_TAB, BACKSPACE, DELETE, UP, DOWN, LEFT, RIGHT, HOME, END, PAGE_UP,
		PAGE_DOWN, HELP, OTHER

	}

}
