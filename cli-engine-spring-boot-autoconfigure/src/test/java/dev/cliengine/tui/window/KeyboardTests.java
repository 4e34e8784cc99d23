package dev.cliengine.tui.window;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.jline.utils.NonBlocking;
import org.junit.jupiter.api.Test;

import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Key.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class KeyboardTests {

	private static List<Key> keys(String sent) throws IOException {
		Keyboard keyboard = new Keyboard(NonBlocking.nonBlocking("keys", new StringReader(sent)));
		List<Key> keys = new ArrayList<>();
		while (!keyboard.ended()) {
			Key key = keyboard.read(1000);
			if (key != null) {
				keys.add(key);
			}
		}
		return keys;
	}

	private static Key key(Kind kind) {
		return Key.of(kind);
	}

	@Test
	void charactersAreTyped() throws IOException {
		assertThat(keys("a é😀")).containsExactly(Key.typed("a"), Key.typed(" "), Key.typed("é"), Key.typed("😀"));
	}

	@Test
	void sequencesOfBothKindsAreKeys() throws IOException {
		assertThat(keys("\u001b[A\u001bOB\u001b[C\u001bOD\u001b[5~\u001b[6~\u001b[H\u001bOF\u001b[Z\u001b[3~\u001bOP"))
			.containsExactly(key(Kind.UP), key(Kind.DOWN), key(Kind.RIGHT), key(Kind.LEFT), key(Kind.PAGE_UP),
					key(Kind.PAGE_DOWN), key(Kind.HOME), key(Kind.END), key(Kind.BACK_TAB), key(Kind.DELETE),
					key(Kind.HELP));
	}

	@Test
	void controlCharactersAreKeys() throws IOException {
		assertThat(keys("\r\t\u007f\u0003\u0014")).containsExactly(key(Kind.ENTER), key(Kind.TAB), key(Kind.BACKSPACE),
				Key.control('c'), Key.control('t'));
	}

	@Test
	void whatIsPastedIsTextEvenIfItHoldsEnters() throws IOException {
		assertThat(keys("\u001b[200~rm -rf\r\u001b[A\u001b[201~x")).containsExactly(Key.typed("rm -rf\r\u001b[A"),
				Key.typed("x"));
	}

	@Test
	void anEscapeAloneIsAKeyAndOddSequencesMeanNothing() throws IOException {
		assertThat(keys("\u001b[99;5X")).containsExactly(key(Kind.OTHER));
		assertThat(keys("\u001b")).containsExactly(key(Kind.ESCAPE));
		assertThat(keys("\u001b\u001b/")).containsExactly(key(Kind.ESCAPE), key(Kind.ESCAPE), Key.typed("/"));
	}

}
