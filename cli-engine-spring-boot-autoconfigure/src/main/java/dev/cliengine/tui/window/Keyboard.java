package dev.cliengine.tui.window;

import java.io.IOException;

import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

import dev.cliengine.tui.draw.Key;

/**
 * Understands what a terminal in raw mode sends.
 */
final class Keyboard {

	private static final int ESCAPE = 27;

	private static final int DELETE = 127;

	/** What follows an escape of a key comes at once. */
	private static final int MILLIS_OF_A_SEQUENCE = 60;

	private static final int LONGEST_SEQUENCE = 16;

	private static final int LONGEST_PASTE = 1 << 20;

	private final NonBlockingReader reader;

	private boolean ended;

	/** Was read already; -1 for nothing. */
	private int pending = -1;

	Keyboard(NonBlockingReader reader) {
		this.reader = reader;
	}

	/** Whether no key will ever come again. */
	boolean ended() {
		return this.ended;
	}

	/** The next key, {@code null} if none comes in time. */
	@Nullable Key read(int millis) throws IOException {
		int first = (this.pending >= 0) ? this.pending : this.reader.read(millis);
		this.pending = -1;
		if (first == NonBlockingReader.READ_EXPIRED) {
			return null;
		}
		if (first == NonBlockingReader.EOF) {
			this.ended = true;
			return null;
		}
		return switch (first) {
			case ESCAPE -> sequence();
			case '\r', '\n' -> Key.of(Key.Kind.ENTER);
			case '\t' -> Key.of(Key.Kind.TAB);
			case '\b', DELETE -> Key.of(Key.Kind.BACKSPACE);
			default -> (first < ' ') ? Key.control((char) (first + 'a' - 1)) : typed((char) first);
		};
	}

	private Key typed(char first) throws IOException {
		if (!Character.isHighSurrogate(first)) {
			return Key.typed(String.valueOf(first));
		}
		int second = this.reader.read(MILLIS_OF_A_SEQUENCE);
		return Key.typed((second > 0) ? "" + first + (char) second : String.valueOf(first));
	}

	private Key sequence() throws IOException {
		int next = this.reader.read(MILLIS_OF_A_SEQUENCE);
		if (next != '[' && next != 'O') {
			// An escape and the key after it, both typed quickly
			this.pending = next;
			return Key.of(Key.Kind.ESCAPE);
		}
		StringBuilder sequence = new StringBuilder();
		int character = this.reader.read(MILLIS_OF_A_SEQUENCE);
		while (character >= 0 && sequence.length() < LONGEST_SEQUENCE) {
			sequence.append((char) character);
			if (character >= '@' && character <= '~') {
				break;
			}
			character = this.reader.read(MILLIS_OF_A_SEQUENCE);
		}
		return sequence.toString().equals("200~") ? pasted() : Key.of(kind(sequence.toString()));
	}

	private static Key.Kind kind(String sequence) {
		return switch (sequence) {
			case "A" -> Key.Kind.UP;
			case "B" -> Key.Kind.DOWN;
			case "C" -> Key.Kind.RIGHT;
			case "D" -> Key.Kind.LEFT;
			case "H", "1~", "7~" -> Key.Kind.HOME;
			case "F", "4~", "8~" -> Key.Kind.END;
			case "3~" -> Key.Kind.DELETE;
			case "5~" -> Key.Kind.PAGE_UP;
			case "6~" -> Key.Kind.PAGE_DOWN;
			case "Z" -> Key.Kind.BACK_TAB;
			case "P", "11~" -> Key.Kind.HELP;
			default -> Key.Kind.OTHER;
		};
	}

	/** What was pasted is text, whatever keys it looks like. */
	private Key pasted() throws IOException {
		String end = "\u001b[201~";
		StringBuilder text = new StringBuilder();
		int character = this.reader.read(1000);
		while (character >= 0 && text.length() < LONGEST_PASTE) {
			text.append((char) character);
			int length = text.length() - end.length();
			if (length >= 0 && text.indexOf(end, length) == length) {
				text.setLength(length);
				break;
			}
			character = this.reader.read(1000);
		}
		return Key.typed(text.toString());
	}

}
