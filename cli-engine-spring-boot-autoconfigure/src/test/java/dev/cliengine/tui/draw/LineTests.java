package dev.cliengine.tui.draw;

import org.junit.jupiter.api.Test;

import dev.cliengine.terminal.Meaning;
import dev.cliengine.terminal.Palette;

import static org.assertj.core.api.Assertions.assertThat;

class LineTests {

	@Test
	void r30ControlCharactersNeverGetIntoALine() {
		String hostile = "a\u001b[31mb\u009b2Jc\nd\u202e";
		assertThat(Line.of(hostile).text()).isEqualTo("a^[[31mb\\u009b2Jc d\\u202e");
	}

	@Test
	void aLineIsCutByColumns() {
		assertThat(Line.of("漢字漢字").cut(5, "…").text()).isEqualTo("漢字…");
		assertThat(Line.of("ab").plus(Meaning.DIM, "cdef").cut(4, "…").text()).isEqualTo("abc…");
		assertThat(Line.of("abcd").cut(4, "…").text()).isEqualTo("abcd");
		assertThat(Line.of("abcd").cut(0, "…").text()).isEmpty();
	}

	@Test
	void aLineIsFilledUpToItsWidth() {
		assertThat(Line.of("漢").fit(4, "…").text()).isEqualTo("漢  ");
	}

	@Test
	void textIsWrappedBetweenWords() {
		assertThat(Line.wrap("one two three\nfour", 8)).extracting(Line::text)
			.containsExactly("one two", "three", "four");
	}

	@Test
	void withoutUnicodeNothingButAsciiIsSent() {
		Theme plain = new Theme(Palette.none(), false);
		assertThat(plain.paint(Line.of("Zoë 漢 ok"))).isEqualTo("Zo? ?? ok");
		assertThat(plain.marker() + plain.more() + plain.opened() + plain.closed() + plain.bar() + plain.turning(0)
				+ plain.sorted(true) + plain.rule(3).text())
			.matches("[ -~]+");
	}

	@Test
	void withoutColoursNothingButTextIsSent() {
		Line line = Line.of(Meaning.ERROR, "wrong");
		assertThat(new Theme(Palette.none(), true).paint(line)).isEqualTo("wrong");
		assertThat(new Theme(Palette.ansi(), true).paint(line)).isEqualTo("\u001b[31mwrong\u001b[0m");
	}

}
