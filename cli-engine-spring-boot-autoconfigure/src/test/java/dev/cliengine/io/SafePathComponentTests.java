package dev.cliengine.io;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SafePathComponentTests {

	@ParameterizedTest
	@ValueSource(strings = { "a", "foo..bar", ".thing.json", "..a", "...a", "a b", "-rf", "--help", "~", "~root",
			"$HOME", "`id`", "a;b", "a&b", "%2e%2e", "%00", "a'b", "a,b", "{x}", "[x]", "#1", "@", "!", "=", "+", "^",
			"(1)", "a\u00E9", "\u65E5\u672C\u8A9E", "\uD83D\uDE80", "e\u0301", "con1", "console", "com", "com10", "lpt",
			"auxiliary", "nully", "prn-1", "a.con", ".con", "desktop.ini", "Thumbs.db", ".git", "1", "0", "_",
			"a.tar.gz", "A", "UPPER.lower", "v1.2.3", "com0a", "lpt1x", "config.toml" })
	void r32HonestNamesPass(String name) {
		assertThat(SafePathComponent.require(name)).isSameAs(name);
	}

	static Stream<String> hostile() {
		Stream<String> plain = Stream.of("", ".", "..", "...", "a.", "a ", "a. .", " a", " ", ". ", "../x", "..\\x",
				"/", "/etc/passwd", "C:\\x", "C:x", "\\\\host\\share", "a/b", "a\\b", "a/../b", "x/", "x\\",
				"file:stream", "x::$DATA", "\uD83D", "a\uDE80", "\uDE80\uD83D", "a".repeat(201), "\u65E5".repeat(67));
		Stream<String> signs = Stream.of("*", "?", "\"", "<", ">", "|", ":", "/", "\\")
			.flatMap((sign) -> Stream.of(sign, "a" + sign, sign + "a", "a" + sign + "b"));
		Stream<String> controls = IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7F, 0xA0))
			.mapToObj(Character::toString)
			.flatMap((control) -> Stream.of("a" + control + "b", "a" + control));
		return Stream.of(plain, signs, controls, devices()).flatMap((names) -> names);
	}

	private static Stream<String> devices() {
		Stream<String> numbered = Stream.of("com", "LPT")
			.flatMap((name) -> Stream.of("0", "1", "9", "\u00B9", "\u00B2", "\u00B3").map((number) -> name + number));
		Stream<String> named = Stream.of("con", "CON", "Prn", "aux", "NUL", "CONIN$", "conout$");
		return Stream.concat(numbered, named)
			.flatMap((name) -> Stream.of(name, name + ".txt", name + ".tar.gz", name + " .txt"));
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void r32HostileNamesAreRefused(String name) {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> SafePathComponent.require(name))
			.withMessageContaining("cannot be a file name")
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.VALIDATION))
			.satisfies((ex) -> assertThat(ex.fix()).isNotBlank());
	}

	@Test
	void r32TheLongestNameStillPasses() {
		for (String name : List.of("a".repeat(200), "\u65E5".repeat(66))) {
			assertThat(SafePathComponent.require(name)).isSameAs(name);
		}
	}

	@Test
	void aHugeNameMakesAShortMessage() {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> SafePathComponent.require("x".repeat(1_000_000)))
			.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(150));
	}

}
