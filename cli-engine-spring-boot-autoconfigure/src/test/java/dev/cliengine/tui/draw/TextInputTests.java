package dev.cliengine.tui.draw;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextInputTests {

	@Test
	void whatIsTypedGoesWhereTheCursorIs() {
		TextInput input = TextInput.of("ac").on(Key.of(Key.Kind.LEFT)).on(Key.typed("b"));
		assertThat(input).isEqualTo(new TextInput("abc", 2));
		assertThat(input.on(Key.of(Key.Kind.HOME)).on(Key.typed("x")).text()).isEqualTo("xabc");
		assertThat(input.on(Key.of(Key.Kind.END)).on(Key.typed(" ")).text()).isEqualTo("abc ");
	}

	@Test
	void charactersOutsideOfTheFirstPlaneAreTakenAwayWhole() {
		TextInput input = TextInput.of("a😀");
		assertThat(input.on(Key.of(Key.Kind.BACKSPACE)).text()).isEqualTo("a");
		assertThat(input.on(Key.of(Key.Kind.LEFT)).on(Key.of(Key.Kind.DELETE)).text()).isEqualTo("a");
	}

	@Test
	void controlKeysTakeWordsAndLinesAway() {
		assertThat(TextInput.of("one two").on(Key.control('w'))).isEqualTo(TextInput.of("one "));
		assertThat(TextInput.of("one two").on(Key.control('u'))).isEqualTo(TextInput.of(""));
		assertThat(new TextInput("one two", 3).on(Key.control('k'))).isEqualTo(TextInput.of("one"));
	}

	@Test
	void whatIsPastedIsOneLineWithoutControlCharacters() {
		assertThat(TextInput.of("").on(Key.typed("a\nb\u001b[31m")).text()).isEqualTo("a b^[[31m");
	}

	@Test
	void thePartAroundTheCursorIsShown() {
		TextInput input = TextInput.of("0123456789");
		assertThat(input.shown(5)).isEqualTo("6789");
		assertThat(input.column(5)).isEqualTo(4);
		assertThat(input.on(Key.of(Key.Kind.HOME)).shown(5)).isEqualTo("01234");
	}

	@Test
	void wideCharactersCountTwice() {
		assertThat(TextInput.of("漢字").column(10)).isEqualTo(4);
		assertThat(TextInput.of("漢字漢字").shown(5)).isEqualTo("漢字");
	}

}
