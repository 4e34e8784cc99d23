package dev.cliengine.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SafeDirectoryTests {

	private static final List<String> HONEST = List.of("a", "foo..bar", ".thing.json", "a b", "..a", "...a", "-rf",
			"--help", "~", "$HOME", "`id`", "a;b", "a&b", "%2e%2e", "a'b", "{x}", "[x]", "#1", "@", "\u00E9",
			"\u65E5\u672C\u8A9E", "\uD83D\uDE80", "e\u0301", "con1", "console", "com10", ".con", ".git", "0",
			"a.tar.gz", "v1.2.3");

	@TempDir
	private Path directory;

	@ParameterizedTest
	@ValueSource(strings = { "model.bin", "a/b c/model.bin", "a/b/c/d/e/f/g", "data/..x/y", ".cache/.thing.json" })
	void r32HonestPathsStayBelowTheDirectory(String name) {
		assertThat(new SafeDirectory(this.directory).resolve(name)).isEqualTo(this.directory.resolve(name));
	}

	@Test
	void r32HonestNamesPassAtEveryPlaceOfAPath() {
		SafeDirectory safe = new SafeDirectory(this.directory);
		assertThat(HONEST.stream().flatMap((name) -> Stream.of(name, name + "/x", "x/" + name, "x/" + name + "/y")))
			.hasSizeGreaterThan(50)
			.allSatisfy((name) -> assertThat(safe.resolve(name)).isEqualTo(this.directory.resolve(name)));
	}

	static Stream<String> hostile() {
		Stream<String> whole = Stream.of("", "/", "//", "/etc/passwd", "//host/share", "\\\\host\\share", "C:\\x",
				"C:/x", "C:x", "\\\\?\\C:\\x", "\\\\.\\COM1", "file:///etc/passwd", "a//b", "a/", "/a", "./a", "a/./b",
				"../a", "a/../../b", "a/..", "..", ".", "..\\a", "a\\..\\b", "a/b/../../../c", "....//a", "a/. ./b",
				"a/.. /b", "a/.../b", "a/" + "b".repeat(201), "~/../x", "x/..\u0000/y");
		return Stream.concat(whole, components().flatMap((name) -> Stream.of(name, name + "/x", "x/" + name)));
	}

	private static Stream<String> components() {
		Stream<String> plain = Stream.of("..", ".", "...", "a.", "a ", " a", " ", "a. .", "file:stream", "x::$DATA",
				"\uD83D", "a\uDE80");
		Stream<String> signs = "*?\"<>|:\\".chars().mapToObj((sign) -> "a" + (char) sign + "b");
		Stream<String> controls = IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7F, 0xA0))
			.mapToObj((control) -> "a" + Character.toString(control) + "b");
		Stream<String> devices = Stream.of("con", "PRN", "Aux", "nul", "COM1", "lpt9", "CONIN$", "com\u00B9")
			.flatMap((name) -> Stream.of(name, name + ".txt"));
		return Stream.of(plain, signs, controls, devices).flatMap((names) -> names);
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void r32HostilePathsAreRefused(String name) {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> new SafeDirectory(this.directory).resolve(name))
			.satisfies((failure) -> assertThat(failure.code()).isEqualTo("UNSAFE_PATH"))
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION));
	}

	@Test
	void i6ThereAreEnoughHostilePaths() {
		assertThat(hostile().distinct()).hasSizeGreaterThanOrEqualTo(200);
	}

	@Test
	void r32LinksThatLeadOutAreRefused() throws IOException {
		Path inside = Files.createDirectory(this.directory.resolve("in"));
		Files.createDirectory(inside.resolve("real"));
		Path outside = Files.createDirectory(this.directory.resolve("out"));
		Files.createSymbolicLink(inside.resolve("escape"), outside);
		Files.createSymbolicLink(inside.resolve("up"), Path.of(".."));
		Files.createSymbolicLink(inside.resolve("file"), outside.resolve("f"));
		Files.createSymbolicLink(inside.resolve("loop"), Path.of("loop"));
		Files.createSymbolicLink(inside.resolve("near"), Path.of("real"));
		SafeDirectory safe = new SafeDirectory(inside);
		assertThat(safe.resolve("near/x")).isEqualTo(inside.resolve("near/x"));
		assertThat(Stream.of("escape", "escape/x", "up/x", "file", "loop", "loop/x"))
			.allSatisfy((name) -> assertThatExceptionOfType(CliException.class).isThrownBy(() -> safe.resolve(name))
				.satisfies((failure) -> assertThat(failure.code()).isEqualTo("UNSAFE_PATH")));
	}

	@Test
	void theDirectoryItselfMayBeALinkOrMissing() throws IOException {
		Path real = Files.createDirectory(this.directory.resolve("real"));
		Files.createDirectory(real.resolve("a"));
		Path link = Files.createSymbolicLink(this.directory.resolve("link"), real);
		assertThat(new SafeDirectory(link).resolve("a/b")).isEqualTo(link.resolve("a/b"));
		Path missing = this.directory.resolve("missing");
		assertThat(new SafeDirectory(missing).resolve("a/b")).isEqualTo(missing.resolve("a/b"));
	}

}
