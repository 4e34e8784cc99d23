package dev.cliengine.terminal;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayWidthTests {

	private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";

	private static final String FLAG = "\ud83c\udde9\ud83c\uddea";

	private static final String THUMB_WITH_SKIN = "\ud83d\udc4d\ud83c\udffd";

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void r16WidthIsWhatATerminalShows(String what, String text, int columns) {
		assertThat(DisplayWidth.of(text)).isEqualTo(columns);
	}

	static Stream<Arguments> r16WidthIsWhatATerminalShows() {
		return Stream.of(Arguments.of("nothing", "", 0), Arguments.of("ASCII", "Delivery van", 12),
				Arguments.of("Latin", "grüß", 4), Arguments.of("composed accent", "\u00e9", 1),
				Arguments.of("combining accent", "e\u0301", 1), Arguments.of("many accents", "e\u0301\u0302\u0303", 1),
				Arguments.of("Chinese", "\u4e2d\u6587", 4), Arguments.of("Hangul", "\ud55c", 2),
				Arguments.of("Hangul in letters", "\u1112\u1161\u11ab", 2), Arguments.of("full width", "\uff21", 2),
				Arguments.of("half width", "\uff71", 1), Arguments.of("rare Chinese", "\ud840\udc00", 2),
				Arguments.of("Devanagari", "\u0928\u093f", 2), Arguments.of("Thai", "\u0e01\u0e34", 1),
				Arguments.of("Arabic", "\u0645\u0631\u062d\u0628\u0627", 5), Arguments.of("emoji", "\ud83d\ude00", 2),
				Arguments.of("emoji family", FAMILY, 2), Arguments.of("flag", FLAG, 2),
				Arguments.of("two flags", FLAG + FLAG, 4), Arguments.of("skin tone", THUMB_WITH_SKIN, 2),
				Arguments.of("text heart", "\u2764", 1), Arguments.of("emoji heart", "\u2764\ufe0f", 2),
				Arguments.of("heart on fire", "\u2764\ufe0f\u200d\ud83d\udd25", 2),
				Arguments.of("keycap", "1\ufe0f\u20e3", 2), Arguments.of("check mark", "\u2705", 2),
				Arguments.of("watch", "\u231a", 2), Arguments.of("star", "\u2b50", 2),
				Arguments.of("snowman", "\u2603", 1), Arguments.of("arrow", "\u2192", 1),
				Arguments.of("letter with a selector", "a\ufe0f", 1), Arguments.of("zero width space", "a\u200bb", 2),
				Arguments.of("zero width joiner", "a\u200db", 2), Arguments.of("no-break space", "a\u00a0b", 3),
				Arguments.of("replacement", "\ufffd", 1), Arguments.of("box drawing", "\u2500\u2502", 2),
				Arguments.of("ellipsis", "\u2026", 1), Arguments.of("control", "a\u0007", 1));
	}

	@ParameterizedTest
	@MethodSource
	void cutNeverSplitsWhatIsSeenAsOne(String text, int columns, String expected) {
		assertThat(DisplayWidth.cut(text, columns)).isEqualTo(expected);
	}

	static Stream<Arguments> cutNeverSplitsWhatIsSeenAsOne() {
		return Stream.of(Arguments.of("abc", 3, "abc"), Arguments.of("abc", 2, "ab"), Arguments.of("abc", 0, ""),
				Arguments.of("abc", -1, ""), Arguments.of("\u4e2d\u6587", 3, "\u4e2d"),
				Arguments.of("\u4e2d\u6587", 1, ""), Arguments.of("e\u0301x", 1, "e\u0301"),
				Arguments.of("\ud83d\ude00x", 1, ""), Arguments.of("\ud83d\ude00x", 2, "\ud83d\ude00"),
				Arguments.of(FAMILY + "x", 2, FAMILY), Arguments.of(FLAG + FLAG, 3, FLAG),
				Arguments.of("a" + THUMB_WITH_SKIN + "b", 3, "a" + THUMB_WITH_SKIN),
				Arguments.of("a" + THUMB_WITH_SKIN + "b", 2, "a"), Arguments.of("gr\u00fc\u00df", 4, "grüß"));
	}

	@Test
	void padFillsUpAndNeverCuts() {
		assertThat(DisplayWidth.pad("ab", 4)).isEqualTo("ab  ");
		assertThat(DisplayWidth.pad("\u4e2d", 4)).isEqualTo("\u4e2d  ");
		assertThat(DisplayWidth.pad("abcde", 4)).isEqualTo("abcde");
	}

	@Test
	void r16VeryLongClustersAreMeasured() {
		assertThat(DisplayWidth.of("e" + "\u0301".repeat(200_000))).isEqualTo(1);
		assertThat(DisplayWidth.of(FLAG.repeat(2000))).isEqualTo(4000);
		assertThat(DisplayWidth.of("\ud83d\udc68" + "\u200d\ud83d\udc68".repeat(20_000))).isEqualTo(2);
	}

}
