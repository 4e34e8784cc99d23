package dev.cliengine.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FileSourceTests {

	@TempDir
	Path directory;

	private FileSource source = new FileSource(ConfigChildMain.files(Path.of(""), false));

	@BeforeEach
	void layOut() {
		ConfigFileSpec main = new ConfigFileSpec("config.toml", ConfigFormat.TOML, false, List.of());
		ConfigFileSpec secrets = new ConfigFileSpec("secrets.toml", ConfigFormat.TOML, true,
				List.of(ConfigPath.parse("auth.token")));
		this.source = new FileSource(
				new ConfigFiles(new ConfigLayout(() -> this.directory, List.of(main, secrets)), (notice) -> {
				}));
	}

	@Test
	void aValueComesWithItsLine() throws IOException {
		write("config.toml", "# head\n\n[output]\nformat = \"json\"\n");
		ConfigKey key = ConfigKey.named("format").path("output.format").build();
		assertThat(this.source.find(key))
			.contains(new Setting("json", ConfigLayer.FILE, this.directory.resolve("config.toml") + ":4"));
		assertThat(this.source.layer()).isEqualTo(ConfigLayer.FILE);
	}

	@Test
	void aTableIsAValue() throws IOException {
		write("config.toml", "[output]\nformat = \"json\"\n");
		assertThat(this.source.find(key("output")).orElseThrow().value()).isEqualTo(Map.of("format", "json"));
	}

	@Test
	void aValueOfAnotherFileComesFromThere() throws IOException {
		write("config.toml", "auth.token = \"wrong\"\n");
		write("secrets.toml", "\nauth.token = \"t\"\n");
		Setting found = this.source.find(key("auth.token")).orElseThrow();
		assertThat(found.value()).isEqualTo("t");
		assertThat(found.source()).isEqualTo(this.directory.resolve("secrets.toml") + ":2");
	}

	@Test
	void withoutALineThePathStandsAlone() {
		assertThat(FileSource.source(this.directory, OptionalInt.empty())).isEqualTo(this.directory.toString());
	}

	@Test
	void noValueInAMissingOrMalformedFile() throws IOException {
		assertThat(this.source.find(key("a"))).isEmpty();
		assertThat(this.source.hasBelow(ConfigPath.parse("a"))).isFalse();
		layOut();
		write("config.toml", "a = ");
		assertThat(this.source.find(key("a"))).isEmpty();
		assertThat(this.source.hasBelow(ConfigPath.parse("a"))).isFalse();
	}

	@Test
	void belowMeansATableThatIsNotEmpty() throws IOException {
		write("config.toml", "flat = 1\n[empty]\n[nested.empty]\n[full.inner]\na = 1\n");
		assertThat(this.source.hasBelow(ConfigPath.parse("flat"))).isFalse();
		assertThat(this.source.hasBelow(ConfigPath.parse("empty"))).isFalse();
		assertThat(this.source.hasBelow(ConfigPath.parse("nested"))).isFalse();
		assertThat(this.source.hasBelow(ConfigPath.parse("full"))).isTrue();
		assertThat(this.source.hasBelow(ConfigPath.parse("full.inner"))).isTrue();
		assertThat(this.source.hasBelow(ConfigPath.parse("full.inner.a"))).isFalse();
	}

	@Test
	void belowCountsInTheFileOfTheValue() throws IOException {
		write("secrets.toml", "auth.token = \"t\"\nother.a = 1\n");
		assertThat(this.source.hasBelow(ConfigPath.parse("auth"))).isTrue();
		assertThat(this.source.hasBelow(ConfigPath.parse("auth.token"))).isFalse();
		assertThat(this.source.hasBelow(ConfigPath.parse("other"))).isFalse();
	}

	private static ConfigKey key(String path) {
		return ConfigKey.undeclared(ConfigPath.parse(path));
	}

	private void write(String name, String content) throws IOException {
		Files.writeString(this.directory.resolve(name), content);
	}

}
