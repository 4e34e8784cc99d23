package dev.cliengine.sample.kohub.client.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;
import dev.cliengine.sample.kohub.client.error.ValidationError;
import dev.cliengine.sample.kohub.client.model.RepoType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link KohubConfig}.
 */
class KohubConfigTests {

	@TempDir
	private Path home;

	private KohubConfig config;

	@BeforeEach
	void config() {
		this.config = KohubConfig.of(Map.of(), this.home, (line) -> {
		});
	}

	@Test
	void theFileIsInTheHomeUnlessAVariableSaysOtherwise() {
		assertThat(this.config.path()).isEqualTo(this.home.resolve(".kohub/config.json"));
		Path other = this.home.resolve("other");
		assertThat(KohubConfig.of(Map.of("KOHUB_CONFIG_DIR", other.toString()), this.home, (line) -> {
		}).path()).isEqualTo(other.resolve("config.json"));
	}

	@Test
	void readingCreatesNothing() {
		assertThat(this.config.values()).isEmpty();
		assertThat(this.config.defaultRepoType()).isEqualTo(RepoType.MODEL);
		assertThat(this.config.useEmoji()).isTrue();
		assertThat(this.config.history()).isEmpty();
		assertThat(this.config.directory()).doesNotExist();
	}

	@Test
	void valuesAreTypedAndUnknownKeysSurvive() throws IOException {
		Files.createDirectories(this.config.directory());
		Files.writeString(this.config.path(), "{\"mine\": {\"deep\": [1, null]}, \"use_emoji\": false}");
		assertThat(this.config.set("endpoint", "https://hub.example/")).isEqualTo("https://hub.example");
		assertThat(this.config.set("interactive_mode_default", "FALSE")).isEqualTo(false);
		assertThat(this.config.set("default_repo_type", "dataset")).isEqualTo("dataset");
		assertThat(this.config.set("colour", "blue")).isEqualTo("blue");
		assertThat(Files.readString(this.config.path())).contains("{\"deep\": [1, null]}")
			.contains("\"interactive_mode_default\": false");
		assertThat(this.config.useEmoji()).isFalse();
		assertThat(this.config.interactiveModeDefault()).isFalse();
		assertThat(this.config.defaultRepoType()).isEqualTo(RepoType.DATASET);
	}

	@Test
	void whatAKeyCannotHaveIsRefused() {
		for (List<String> wrong : List.of(List.of("endpoint", "hub.example"), List.of("endpoint", "ftp://x"),
				List.of("token", "a|b"), List.of("token", "a b"), List.of("default_repo_type", "models"),
				List.of("use_emoji", "maybe"), List.of("theme", "pink"), List.of("history", "x"))) {
			assertThatExceptionOfType(ValidationError.class)
				.isThrownBy(() -> this.config.set(wrong.get(0), wrong.get(1)));
		}
		assertThat(this.config.directory()).doesNotExist();
	}

	@Test
	void anEmptyTokenRemovesTheToken() {
		this.config.save("http://h", "secret");
		assertThat(this.config.token()).contains("secret");
		this.config.set("token", "");
		assertThat(this.config.values()).containsOnlyKeys("endpoint");
	}

	@Test
	void onlyTheOwnerCanReadIt() throws IOException {
		this.config.set("token", "secret");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.config.path())))
			.isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.config.directory())))
			.isEqualTo("rwx------");
	}

	@Test
	void aFileThatIsNoJsonIsNamedAndStaysAsItIs() throws IOException {
		Files.createDirectories(this.config.directory());
		Files.writeString(this.config.path(), "{\n\"endpoint\": oops}");
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.config.set("theme", "dark"))
			.withMessageContaining("config.json:2");
		assertThat(this.config.path()).hasContent("{\n\"endpoint\": oops}");
	}

	@Test
	void theHistoryHoldsTheLastFifty() {
		for (int i = 0; i < 55; i++) {
			this.config.record(new HistoryEntry("repo create", Map.of("repo_id", "a/b" + i), "2026-03-04T10:12:08Z",
					(i == 54) ? Map.of("command", "repo delete") : Map.of()));
		}
		assertThat(this.config.history()).hasSize(50);
		assertThat(this.config.history().get(0).details()).containsEntry("repo_id", "a/b54");
		assertThat(this.config.history().get(0).undo()).containsEntry("command", "repo delete");
		this.config.clearHistory();
		assertThat(this.config.history()).isEmpty();
	}

	@Test
	void clearingLeavesNothing() {
		this.config.save("http://h", "secret");
		this.config.clear();
		assertThat(this.config.values()).isEmpty();
	}

}
