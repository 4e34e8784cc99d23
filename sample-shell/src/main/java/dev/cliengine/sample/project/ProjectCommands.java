package dev.cliengine.sample.project;

import java.time.Duration;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandResult;
import dev.cliengine.command.EventSink;
import dev.cliengine.command.InputSource;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliConfig;
import dev.cliengine.command.annotation.CliContext;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Stage;
import dev.cliengine.core.Tier;
import dev.cliengine.sample.project.Deployment.Target;

/**
 * What can be done with projects.
 */
@CommandModule(name = "project", description = "Manage projects", category = "Work", system = "projects",
		auth = AuthRequirement.NONE)
class ProjectCommands {

	private final ProjectStore projects;

	ProjectCommands(ProjectStore projects) {
		this.projects = projects;
	}

	@CliCommand(description = "List projects", fields = "id,name,team,status", paginated = true,
			examples = { "project list --team web", "project list --filter \"status == 'paused'\" --output csv" })
	CommandResult<Stream<Project>> list(
			@CliOption(description = "Only those of this team",
					completion = TeamCompletion.class) @Nullable String team,
			@CliOption(description = "Only those with this status") @Nullable ProjectStatus status) {
		return CommandResult.of(this.projects.list(team, status)).next("project get {id}", "Show one project");
	}

	@CliCommand(description = "Show one project")
	Project get(@CliArgument(description = "The project's id") String id) {
		return this.projects.get(id);
	}

	@CliCommand(description = "Create a project", tier = Tier.MUTATE)
	CommandResult<Project> create(NewProjectOptions options) {
		Project created = this.projects.create(options.project());
		return CommandResult.of(created)
			.next("project get " + created.id(), "Show the new project")
			.undoneBy("project", "delete", created.id());
	}

	@CliCommand(description = "Change a project", tier = Tier.MUTATE)
	CommandResult<Project> update(@CliArgument(description = "The project's id") String id,
			ProjectUpdateOptions options) {
		return CommandResult.of(this.projects.update(id, options.changes()))
			.next("project get " + id, "Show the changed project");
	}

	@CliCommand(description = "Delete a project", tier = Tier.DESTRUCTIVE)
	Deleted delete(@CliArgument(description = "The project's id") String id) {
		Project deleted = this.projects.delete(id);
		return new Deleted(deleted.id(), deleted.name());
	}

	@CliCommand(name = "import", description = "Import projects from a JSON list or NDJSON", tier = Tier.MUTATE,
			help = "Reads a JSON list, or one JSON object a line, of any size. Each object needs a name and a team; "
					+ "status, description, createdAt and id may be left out. An object whose id exists replaces "
					+ "that project. If one object is no good, nothing is imported.")
	CommandResult<ImportSummary> importFrom(
			@CliOption(description = "The file to read, - for standard input", label = "FILE") InputSource from) {
		try (ProjectReader items = new ProjectReader(from.open(), Origin.input(from.name()))) {
			return CommandResult.of(this.projects.importAll(items)).next("project list", "See the projects");
		}
	}

	@CliCommand(description = "Export projects, one JSON object a line",
			help = "Writes every project as it is stored; 'project import' reads what this writes.")
	void export(@CliOption(description = "Only those of this team",
			completion = TeamCompletion.class) @Nullable String team, EventSink events) {
		this.projects.forEach((project) -> team == null || project.team().equals(team), events::send);
	}

	@CliCommand(description = "Create a project like another one", tier = Tier.MUTATE, feature = "project-copy",
			stage = Stage.BETA)
	CommandResult<Project> copy(@CliArgument(description = "The id of the other one") String id,
			@CliOption(description = "The name of the new one") String name) {
		Project original = this.projects.get(id);
		Project copy = this.projects
			.create(new NewProject(name, original.team(), original.status(), original.description()));
		return CommandResult.of(copy)
			.next("project get " + copy.id(), "Show it again")
			.undoneBy("project", "delete", copy.id());
	}

	@CliCommand(description = "Rehearse the deployment of a project", tier = Tier.MUTATE,
			help = "Goes through the steps of a deployment and reports each; no server is touched.")
	void deploy(@CliArgument(description = "The project's id") String id,
			@CliOption(description = "How many steps to take", defaultValue = "5") @Min(1) @Max(1000) int steps,
			@CliOption(description = "How long a step takes", defaultValue = "20ms", label = "DURATION") Duration pace,
			@CliContext("cluster") String cluster, @CliConfig("deploy") DeployConfig config, EventSink events)
			throws InterruptedException {
		new Deployment(this.projects.get(id), new Target(cluster, config), steps, pace).run(events);
	}

}
