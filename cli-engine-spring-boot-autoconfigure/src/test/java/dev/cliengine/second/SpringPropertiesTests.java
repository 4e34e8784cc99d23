package dev.cliengine.second;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SpringPropertiesTests {

	private static final String JSON = """
			{"cli": {"name": "evil", "auth": {"default-provider": "evil"}}, "spring.main.banner-mode": "console",
			"logging.level.root": "DEBUG"}
			""";

	@TempDir
	Path home;

	@Test
	void r36PropertiesOnTheCommandLineAreUnknownOptions() {
		Result result = cli().run("--spring.main.banner-mode=console");
		assertThat(result.exitCode()).isEqualTo(2);
		assertThat(result.out()).isEmpty();
		assertThat(result.err()).startsWith("error: unexpected argument '--spring.main.banner-mode' found\n");
	}

	@Test
	void r36TheDirectoryAndTheEnvironmentConfigureNothing() throws IOException {
		Path directory = hostileDirectory();
		Cli hostile = cli().in(directory)
			.with("SPRING_APPLICATION_JSON", JSON)
			.with("SPRING_CONFIG_LOCATION", directory + "/")
			.with("SPRING_CONFIG_IMPORT", "file:application.yml")
			.with("SPRING_MAIN_BANNER_MODE", "console");
		Result result = hostile.run("--help");
		assertThat(result.exitCode()).isZero();
		assertThat(result.out()).endsWith("Usage: app [OPTIONS] [COMMAND]\n");
		assertThat(result.err()).isEmpty();
	}

	private Path hostileDirectory() throws IOException {
		Path directory = this.home.resolve("repository");
		Files.createDirectories(directory.resolve("config"));
		Files.writeString(directory.resolve("application.yml"), JSON);
		Files.writeString(directory.resolve("config/application.properties"), """
				cli.name=evil
				spring.application.name=evil
				spring.main.banner-mode=console
				logging.level.root=DEBUG
				""");
		return directory;
	}

	private Cli cli() {
		return new Cli(SecondApplication.class, this.home);
	}

}
