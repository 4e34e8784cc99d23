package dev.cliengine.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ControlCharactersTests {

	/** Pieces attacks are made of, so that random text meets them often. */
	private static final String[] PIECES = { "\u001b[", "\u001b]8;;http://x\u0007", "\u001b]52;c;aGk=\u001b\\",
			"\u001bP", "\u009b31m", "\u009d0;t\u009c", "\u0090", "\r", "\r\n", "\n", "\t", "\u007f", "\u0000", "\u202e",
			"\u2066", "\u2028", "\ud800", "\udc00", "\ud83d\ude00", "e\u0301", "\u4e2d", "plain" };

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', textBlock = """
			a\\u0000b, a^@b
			a\\u001B[31mb, a^[[31mb
			a\\u007Fb, a^?b
			a\\u009B31mb, a\\\\u009b31mb
			a\\u0085b, a\\\\u0085b
			a\\u202Eb, a\\\\u202eb
			a\\u2069b, a\\\\u2069b
			a\\u2028b, a\\\\u2028b
			a\\u200Fb, a\\u200Fb
			a\\uD800b, a\\uFFFDb
			a\\uDC00\\uD800, a\\uFFFD\\uFFFD
			a\\u000Db, a^Mb
			a\\u000D\\u000Ab, a\\u000Ab
			a\\u0009b, a\\u0009b
			a\\u0008b, a^Hb
			""")
	void r30ControlCharactersBecomeVisible(String text, String expected) {
		assertThat(ControlCharacters.neutralise(unescape(text))).isEqualTo(unescape(expected));
	}

	@Test
	void cleanTextIsReturnedItself() {
		String clean = "plain\n\tgr\u00fc\u00df \u4e2d \ud83d\ude00 \u200f";
		assertThat(ControlCharacters.neutralise(clean)).isSameAs(clean);
		assertThat(ControlCharacters.neutralise("")).isEmpty();
		String line = "one line";
		assertThat(ControlCharacters.singleLine(line)).isSameAs(line);
	}

	@Test
	void aSingleLineHasBlanksForBreaksAndTabs() {
		assertThat(ControlCharacters.singleLine("a\nb\tc\r\nd\re\u001b")).isEqualTo("a b c d e^[");
	}

	@Test
	void r30NoControlByteOfRandomTextSurvives() {
		Random random = new Random(30);
		for (int round = 0; round < 20_000; round++) {
			String text = randomText(random);
			String safe = ControlCharacters.neutralise(text);
			String line = ControlCharacters.singleLine(text);
			assertThat(holdsOnlyHarmless(safe)).as(text).isTrue();
			assertThat(holdsOnlyHarmless(line) && line.indexOf('\n') < 0 && line.indexOf('\t') < 0).as(text).isTrue();
			assertThat(ControlCharacters.neutralise(safe)).isSameAs(safe);
			assertThat(new String(safe.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(safe);
		}
	}

	@Test
	void r30EveryControlCharacterIsCaughtAlone() {
		for (char control = 0; control < 0xA0; control++) {
			String text = String.valueOf(control);
			assertThat(holdsOnlyHarmless(ControlCharacters.neutralise(text))).as("U+%04x", (int) control).isTrue();
		}
	}

	private static String randomText(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(12); i > 0; i--) {
			switch (random.nextInt(3)) {
				case 0 -> text.append(PIECES[random.nextInt(PIECES.length)]);
				case 1 -> text.append((char) random.nextInt(0x100));
				default -> text.append((char) random.nextInt(0x10000));
			}
		}
		return text.toString();
	}

	private static boolean holdsOnlyHarmless(String text) {
		return text.codePoints()
			.allMatch((c) -> c == '\n' || c == '\t'
					|| (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE
							&& !"\u202a\u202b\u202c\u202d\u202e".contains(of(c))
							&& !"\u2066\u2067\u2068\u2069\u2028\u2029".contains(of(c))));
	}

	private static String of(int codePoint) {
		return Character.toString(codePoint);
	}

	/** CSV has no way to write control characters. */
	private static String unescape(String text) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			if (text.startsWith("\\\\", i)) {
				plain.append('\\');
				i++;
			}
			else if (text.startsWith("\\u", i)) {
				plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
				i += 5;
			}
			else {
				plain.append(text.charAt(i));
			}
		}
		return plain.toString();
	}

}
