package dev.cliengine.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ConfigFilesTests {

	private static final ConfigFileSpec MAIN = spec("config.toml");

	private static final ConfigFileSpec AUTH = spec("auth.toml", "auth", "token");

	private static final ConfigFileSpec OAUTH = spec("oauth.toml", "auth.oauth");

	@TempDir
	Path directory;

	private ConfigFiles files = new ConfigFiles(ConfigLayout.toml(() -> this.directory), (notice) -> {
	});

	@BeforeEach
	void layOut() {
		this.files = files(MAIN, AUTH, OAUTH);
	}

	@Test
	void aFileIsReadOnce() throws IOException {
		write("config.toml", "a = 1");
		List<ConfigDocument> documents = IntStream.range(0, 64)
			.parallel()
			.mapToObj((i) -> this.files.document(this.files.all().get(0)).orElseThrow())
			.toList();
		assertThat(documents).allMatch((document) -> document == documents.get(0));
		write("config.toml", "a = 2");
		assertThat(get("a")).isEqualTo(1L);
	}

	@Test
	void whatThisProcessWritesItSees() {
		assertThat(get("a")).isNull();
		this.files.set(Map.of(ConfigPath.parse("a"), 1L));
		assertThat(get("a")).isEqualTo(1L);
		Path path = this.files.update(this.files.all().get(0), (document) -> document.with(ConfigPath.parse("b"), 2L));
		assertThat(path).isEqualTo(this.directory.resolve("config.toml"));
		assertThat(get("b")).isEqualTo(2L);
		assertThat(this.files.unset(ConfigPath.parse("a"))).isTrue();
		assertThat(this.files.unset(ConfigPath.parse("a"))).isFalse();
		assertThat(get("a")).isNull();
	}

	@Test
	void valuesAreSetInTheFilesTheyBelongInto() {
		Map<ConfigPath, Object> values = new LinkedHashMap<>();
		List.of("a", "token", "auth.user", "auth.oauth.id", "authentic", "b")
			.forEach((key) -> values.put(ConfigPath.parse(key), key));
		assertThat(this.files.set(values)).extracting((path) -> path.getFileName().toString())
			.containsExactly("config.toml", "auth.toml", "oauth.toml");
		values.forEach((path, value) -> assertThat(this.files.get(path)).contains(value));
		assertThat(contents(0)).containsOnlyKeys("a", "authentic", "b");
		assertThat(contents(1)).containsOnlyKeys("token", "auth");
		assertThat(contents(2)).containsOnlyKeys("auth");
		assertThat(this.files.unset(ConfigPath.parse("auth.oauth.id"))).isTrue();
		assertThat(get("auth.user")).isEqualTo("auth.user");
	}

	@Test
	void valuesInOtherFilesDoNotCount() throws IOException {
		write("config.toml", "token = 1");
		assertThat(get("token")).isNull();
	}

	@Test
	void theLongestPathDecides() {
		for (ConfigFiles each : List.of(files(MAIN, AUTH, OAUTH), files(MAIN, OAUTH, AUTH))) {
			assertThat(nameOf(each, "auth.oauth.id")).isEqualTo("oauth.toml");
			assertThat(nameOf(each, "auth.oauth")).isEqualTo("oauth.toml");
			assertThat(nameOf(each, "auth")).isEqualTo("auth.toml");
			assertThat(nameOf(each, "token")).isEqualTo("auth.toml");
			assertThat(nameOf(each, "tokens")).isEqualTo("config.toml");
		}
	}

	@Test
	void aValueThatOneFileRefusesIsSetInNone() throws IOException {
		write("auth.toml", "auth = 1");
		Map<ConfigPath, Object> values = new LinkedHashMap<>();
		values.put(ConfigPath.parse("a"), 1L);
		values.put(ConfigPath.parse("auth.user"), "me");
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.files.set(values))
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.VALIDATION));
		assertThat(this.directory.toFile().list()).containsExactly("auth.toml");
		assertThat(this.directory.resolve("auth.toml")).hasContent("auth = 1");
	}

	@Test
	void nothingToSetIsNothingDone() {
		assertThat(this.files.set(Map.of())).isEmpty();
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void aMalformedFileIsAFailureOfItsOwn() throws IOException {
		write("config.toml", "a = 1");
		write("auth.toml", "token = ");
		assertThat(this.files.document(this.files.all().get(1))).isEmpty();
		assertThat(get("token")).isNull();
		assertThat(get("a")).isEqualTo(1L);
		assertThat(this.files.failures()).singleElement()
			.satisfies((failure) -> assertThat(failure.code()).isEqualTo("CONFIG_MALFORMED"));
		assertThatExceptionOfType(CliException.class).isThrownBy(this.files::requireReadable)
			.isSameAs(this.files.failures().get(0));
	}

	@Test
	void aFileThatCannotBeReadIsAFailure() throws IOException {
		Files.createDirectory(this.directory.resolve("config.toml"));
		assertThat(this.files.document(this.files.all().get(0))).isEmpty();
		assertThat(this.files.failures()).singleElement()
			.satisfies((failure) -> assertThat(failure)
				.hasMessage("Cannot read " + this.directory.resolve("config.toml") + ": it is a directory"));
	}

	@Test
	void r5AFileRepairedMeanwhileCanBeChanged() throws IOException {
		write("config.toml", "a = ");
		assertThat(this.files.failures()).hasSize(1);
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> this.files.set(Map.of(ConfigPath.parse("b"), 2L)));
		write("config.toml", "a = 1");
		this.files.set(Map.of(ConfigPath.parse("b"), 2L));
		assertThat(this.files.failures()).isEmpty();
		assertThat(contents(0)).isEqualTo(Map.of("a", 1L, "b", 2L));
	}

	@Test
	void missingFilesAreNoFailure() {
		assertThat(this.files.failures()).isEmpty();
		assertThatNoException().isThrownBy(this.files::requireReadable);
		assertThat(this.files.all()).allSatisfy((file) -> assertThat(file.read().values()).isEmpty());
	}

	@Test
	void aLayoutNeedsFilesWithNamesOfTheirOwn() {
		assertThatIllegalArgumentException().isThrownBy(this::files);
		assertThatIllegalArgumentException().isThrownBy(() -> files(MAIN, MAIN)).withMessageContaining("config.toml");
	}

	private ConfigFiles files(ConfigFileSpec... specs) {
		return new ConfigFiles(new ConfigLayout(() -> this.directory, List.of(specs)), (notice) -> {
		});
	}

	private static ConfigFileSpec spec(String name, String... holds) {
		return new ConfigFileSpec(name, ConfigFormat.TOML, false,
				List.of(holds).stream().map(ConfigPath::parse).toList());
	}

	private @Nullable Object get(String key) {
		return this.files.get(ConfigPath.parse(key)).orElse(null);
	}

	private Map<String, Object> contents(int index) {
		return this.files.all().get(index).read().values();
	}

	private static String nameOf(ConfigFiles files, String key) {
		return files.fileOf(ConfigPath.parse(key)).path().getFileName().toString();
	}

	private void write(String name, String content) throws IOException {
		Files.writeString(this.directory.resolve(name), content);
	}

}
