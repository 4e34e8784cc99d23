package dev.cliengine.sample.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import dev.cliengine.command.annotation.CliOption;

/**
 * What {@code project create} takes.
 *
 * @param name the name
 * @param team the team
 * @param status the status
 * @param description the description
 */
record NewProjectOptions(
		@CliOption(description = "What people call it") @NotBlank @Size(max = ProjectRules.NAME_LENGTH) String name,
		@CliOption(description = "The team that owns it", completion = TeamCompletion.class) @Pattern(
				regexp = ProjectRules.TEAM, message = ProjectRules.TEAM_IN_WORDS) String team,
		@CliOption(description = "How it is doing", defaultValue = "active") ProjectStatus status,
		@CliOption(description = "What it is for; @FILE reads a file, - standard input",
				content = true) @Nullable String description) {

	NewProject project() {
		return new NewProject(this.name, this.team, this.status, this.description);
	}

}
