package dev.cliengine.sample.project;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.command.CommandResult;
import dev.cliengine.command.EventSink;
import dev.cliengine.command.InputSource;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.NextAction;
import dev.cliengine.output.DataMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProjectCommandsTests {

	private static final DeployConfig CONFIG = new DeployConfig(URI.create("https://example.test"), null);

	private final JsonMapper json = DataMapper.defaultMapper();

	private final List<String> events = new ArrayList<>();

	private final EventSink sink = (event) -> this.events.add(this.json.writeValueAsString(event));

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@SuppressWarnings("NullAway.Init")
	private ProjectCommands commands;

	@BeforeEach
	void open() {
		this.commands = new ProjectCommands(Stores.at(this.directory.resolve("projects.json")));
	}

	@Test
	void listSaysHowToSeeOne() {
		CommandResult<Stream<Project>> result = this.commands.list("mobile", ProjectStatus.ACTIVE);
		assertThat(result.data()).extracting(Project::name).containsExactly("iOS app", "Android app");
		assertThat(result.nextActions()).containsExactly(new NextAction("project get {id}", "Show one project"));
	}

	@Test
	void aProjectIsWrittenInDeclaredOrderWithItsNullDescription() {
		assertThat(this.json.writeValueAsString(this.commands.get("p-0vhz5mrb")))
			.isEqualTo("{\"id\":\"p-0vhz5mrb\",\"name\":\"Newsletter\",\"team\":\"web\",\"status\":\"paused\","
					+ "\"description\":null,\"createdAt\":\"2024-06-21T13:00:00Z\"}");
	}

	@Test
	void createGivesTheProjectAndItsId() {
		CommandResult<Project> result = this.commands
			.create(new NewProjectOptions("Blog", "web", ProjectStatus.ACTIVE, "Long reads"));
		Project created = data(result);
		assertThat(created.name()).isEqualTo("Blog");
		assertThat(created.description()).isEqualTo("Long reads");
		assertThat(result.nextActions())
			.containsExactly(new NextAction("project get " + created.id(), "Show the new project"));
		assertThat(this.commands.get(created.id())).isEqualTo(created);
	}

	@Test
	void updateGivesTheProjectAsItIsNow() {
		CommandResult<Project> result = this.commands.update("p-4n8w2c6t",
				new ProjectUpdateOptions(null, null, ProjectStatus.ARCHIVED, null));
		assertThat(data(result).status()).isEqualTo(ProjectStatus.ARCHIVED);
		assertThat(this.commands.get("p-4n8w2c6t")).isEqualTo(result.data());
	}

	@Test
	void deleteSaysWhatIsGone() {
		assertThat(this.commands.delete("p-d9a2v6zq")).isEqualTo(new Deleted("p-d9a2v6zq", "Watch app"));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.commands.get("p-d9a2v6zq"))
			.withMessage("project \"p-d9a2v6zq\" not found");
	}

	@Test
	void whatExportWritesImportReads() {
		this.commands.export("data", this.sink);
		assertThat(this.events).hasSize(3).allSatisfy((line) -> assertThat(line).contains("\"team\":\"data\""));
		String lines = String.join("\n", this.events);
		List<Project> before = projectsOfData();
		this.commands.delete("p-9tq4w7gd");
		InputSource source = new InputSource("-",
				() -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
		assertThat(this.commands.importFrom(source).data()).isEqualTo(new ImportSummary(1, 2, 0));
		assertThat(projectsOfData()).isEqualTo(before);
	}

	@Test
	void exportStopsWhenTheReaderDoes() {
		EventSink full = (event) -> {
			throw new CliException(ErrorCategory.CANCELLED, "nobody reads");
		};
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.commands.export(null, full));
	}

	@Test
	void deployReportsEachStepAndTheAddress() throws InterruptedException {
		this.commands.deploy("p-4n8w2c6t", 5, Duration.ZERO, "eu-1", CONFIG, this.sink);
		assertThat(this.events).containsExactly(
				"{\"progress\":20,\"status\":\"building\",\"step\":\"Fetch the sources\"}",
				"{\"progress\":40,\"status\":\"building\",\"step\":\"Compile\"}",
				"{\"progress\":60,\"status\":\"testing\",\"step\":\"Run the tests\"}",
				"{\"progress\":80,\"status\":\"publishing\",\"step\":\"Upload the build\"}",
				"{\"progress\":100,\"status\":\"publishing\",\"step\":\"Switch the traffic over\"}",
				"{\"status\":\"done\",\"cluster\":\"eu-1\",\"url\":\"https://p-4n8w2c6t.example.test\"}");
	}

	@Test
	void deployTakesAsManyStepsAsAsked() throws InterruptedException {
		this.commands.deploy("p-4n8w2c6t", 1000, Duration.ZERO, "eu-1", CONFIG, this.sink);
		assertThat(this.events).hasSize(1001);
		this.events.clear();
		this.commands.deploy("p-4n8w2c6t", 1, Duration.ZERO, "eu-1", CONFIG, this.sink);
		assertThat(this.events.get(0)).contains("\"progress\":100");
	}

	@Test
	void deployOfAnUnknownProjectFailsBeforeTheFirstEvent() {
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> this.commands.deploy("p9", 5, Duration.ZERO, "eu-1", CONFIG, this.sink))
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.NOT_FOUND));
		assertThat(this.events).isEmpty();
	}

	private static Project data(CommandResult<Project> result) {
		return Objects.requireNonNull(result.data());
	}

	private List<Project> projectsOfData() {
		return Objects.requireNonNull(this.commands.list("data", null).data()).toList();
	}

}
