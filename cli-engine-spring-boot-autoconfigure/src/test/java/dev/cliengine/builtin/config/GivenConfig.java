package dev.cliengine.builtin.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A directory with a configuration, and lines that work on it.
 *
 * @param directory where the files are
 * @param cli the application
 */
record GivenConfig(Path directory, CliTester cli) {

	static GivenConfig in(Path directory) {
		return new GivenConfig(directory, new CliTester().configuration(directory));
	}

	GivenConfig with(Object part) {
		this.cli.with(part);
		return this;
	}

	GivenConfig holding(String text) {
		try {
			Files.writeString(file(), text);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path file() {
		return this.directory.resolve("config.toml");
	}

	String text() {
		return text(file());
	}

	String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String mode() {
		try {
			return PosixFilePermissions.toString(Files.getPosixFilePermissions(file()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The names of all files but locks. */
	List<String> names() {
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> !name.endsWith(".lock"))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Result run(String... tokens) {
		return this.cli.run(tokens);
	}

	/** The whole answer of a line that succeeds. */
	JsonNode envelope(String... tokens) {
		Result result = run(Stream.concat(Stream.of(tokens), Stream.of("--json")).toArray(String[]::new));
		assertThat(result.exit()).as(result.stderr()).isZero();
		return JsonMapper.shared().readTree(result.stdout());
	}

	/** Its data, keys as they come. */
	JsonNode data(String... tokens) {
		return envelope(tokens).path("data");
	}

	/** The whole answer of a line that fails. */
	JsonNode failure(int exit, String... tokens) {
		Result result = run(Stream.concat(Stream.of(tokens), Stream.of("--json")).toArray(String[]::new));
		assertThat(result.exit()).as(result.stdout() + result.stderr()).isEqualTo(exit);
		assertThat(result.stdout()).isEmpty();
		String said = result.stderr();
		return JsonMapper.shared().readTree(said.substring(said.indexOf('{')));
	}

}
