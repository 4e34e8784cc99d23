package dev.cliengine.builtin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.command.OptionSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class DocsCommandTests {

	private static final CommandModule PAINT = (registration) -> registration
		.command(FleetCatalog.handler(CommandSpec.command("vehicle paint")
			.summary("Paint a vehicle")
			.description("Paint a vehicle.\n\n.hidden files and C:\\paint\n'quoted' stay")
			.option(OptionSpec.named("color").description("red|blue"))
			.argument("id", "Which one")
			.example("vehicle paint v1")));

	private final FleetCli cli = FleetCli.create().with("paint", CommandModule.class, PAINT);

	@TempDir
	Path directory;

	@Test
	void manualPagesAreWrittenOneACommand() throws IOException {
		assertThat(docs("man").out()).contains("fleetctl-vehicle-paint.1");
		String page = Files.readString(this.directory.resolve("fleetctl-vehicle-paint.1"));
		assertThat(page).startsWith(".TH \"FLEETCTL\\-VEHICLE\\-PAINT\" \"1\"\n.SH NAME\n")
			.contains("\n\\&.hidden files and C:\\epaint\n\\&'quoted' stay\n", ".SH OPTIONS\n.TP\n", ".SH EXAMPLES\n");
	}

	@Test
	void manFindsNothingToComplainAbout() throws Exception {
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "groff is not installed");
		docs("man");
		Path said = this.directory.resolve("said");
		Path page = this.directory.resolve("fleetctl-vehicle-paint.1");
		Process process = new ProcessBuilder("/usr/bin/groff", "-man", "-ww", "-Tutf8", "-z", page.toString())
			.redirectErrorStream(true)
			.redirectOutput(said.toFile())
			.start();
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).isZero();
		assertThat(said).isEmptyFile();
	}

	@Test
	void markdownAndJsonAreWritten() throws IOException {
		docs("markdown");
		docs("json");
		try (Stream<Path> files = Files.list(this.directory)) {
			List<Path> pages = files.filter((file) -> file.toString().endsWith(".md")).toList();
			assertThat(pages).isNotEmpty();
			assertThat(pages).anySatisfy((page) -> assertThat(page).content()
				.contains("## fleetctl vehicle paint\n", "red\\|blue", "| Argument | Meaning |"));
		}
		String json = Files.readString(this.directory.resolve("commands.json"));
		assertThat(JsonMapper.shared().readTree(json).valueStream().map((command) -> command.path("path").asString()))
			.contains("vehicle:list", "vehicle:paint");
	}

	@ParameterizedTest
	@ValueSource(strings = { "markdown", "man", "json" })
	void aPreviewWritesNothing(String kind) {
		FleetCli.Run run = this.cli.run("docs", kind, "--out", this.directory.toString(), "--dry-run");
		assertThat(run.code()).isZero();
		assertThat(run.out()).contains("dry-run: would execute");
		assertThat(this.directory).isEmptyDirectory();
	}

	private FleetCli.Run docs(String kind) {
		FleetCli.Run run = this.cli.run("docs", kind, "--out", this.directory.toString());
		assertThat(run.err()).isEmpty();
		assertThat(run.code()).isZero();
		return run;
	}

}
