package dev.cliengine.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whatever is in a file is understood, or refused with its place; never overwritten.
 */
class MalformedFileTests {

	private static final ConfigPath KEY = ConfigPath.parse("set.by.an.edit");

	@TempDir
	Path directory;

	static Stream<OddContent> toml() {
		return Stream
			.of(OddToml.understood(), OddToml.refusedText(), OddToml.refusedKeys(), OddToml.refusedValues(),
					OddToml.hostile(), OddJson.bytes())
			.flatMap(List::stream);
	}

	static Stream<OddContent> json() {
		return Stream.of(OddJson.understood(), OddJson.malformed(), OddJson.bytes()).flatMap(List::stream);
	}

	@ParameterizedTest
	@MethodSource("toml")
	void r5OddTomlIsUnderstoodOrRefusedWithItsPlace(OddContent content) throws IOException {
		check(content, ConfigFormat.TOML);
	}

	@ParameterizedTest
	@MethodSource("json")
	void r5OddJsonIsUnderstoodOrRefusedWithItsPlace(OddContent content) throws IOException {
		check(content, ConfigFormat.JSON);
	}

	@Test
	void r5TheMessageIsOneLineOfSensibleLengthWithoutControlCharacters() {
		CliException failure = MalformedFile.at(Path.of("a\nb"), new TextPlace(1, 2),
				"é\u0007\u0085\u200b" + "😀".repeat(500));
		assertThat(failure.getMessage()).startsWith("a\\u000ab:1:2: é\\u0007\\u0085\\u200b😀")
			.endsWith("😀…")
			.hasSizeLessThan(200);
	}

	private void check(OddContent content, ConfigFormat format) throws IOException {
		Path path = Files.write(this.directory.resolve("config"), content.bytes());
		ConfigFile file = new ConfigFile(new ConfigFileSpec("config", format, false, List.of()), () -> this.directory,
				(line) -> {
				});
		if (content.values() != null) {
			assertThat(file.read().values().equals(content.values())).isTrue();
			assertThat(file.update((document) -> document.with(KEY, "v")).get(KEY)).contains("v");
			assertThat(file.read().without(ConfigPath.parse("set")).values().equals(content.values())).isTrue();
			return;
		}
		assertThatExceptionOfType(CliException.class).isThrownBy(file::read).satisfies((failure) -> {
			assertThat(failure.category()).isEqualTo(ErrorCategory.FAILURE);
			assertThat(failure.code()).isEqualTo("CONFIG_MALFORMED");
			assertThat(failure.fix()).isEqualTo("Correct the file at that place, or open it with 'config edit'");
			assertThat(failure).hasMessage(path + ":" + cut(Objects.requireNonNull(content.problem())));
			assertThat(failure.getMessage()).doesNotContainPattern("[\\p{Cntrl}\u0080-\u009f\u202a-\u202e]");
		});
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> file.update((document) -> document.with(KEY, "v")))
			.satisfies((failure) -> assertThat(failure.code()).isEqualTo("CONFIG_MALFORMED"));
		assertThat(Files.readAllBytes(path)).isEqualTo(content.bytes());
	}

	private static String cut(String problem) {
		String what = problem.substring(problem.indexOf(' ') + 1);
		return (what.length() <= 160) ? problem
				: problem.substring(0, problem.indexOf(' ') + 1) + what.substring(0, 159) + "…";
	}

}
