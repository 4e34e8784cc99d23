package dev.cliengine.sample.project;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import dev.cliengine.command.OptionRelation.Kind;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.Relation;

/**
 * What {@code project update} takes: at least one of its options.
 *
 * @param name the new name
 * @param team the new team
 * @param status the new status
 * @param description the new description
 */
@Relation(Kind.AT_LEAST_ONE)
record ProjectUpdateOptions(
		@CliOption(description = "What people call it") @Pattern(regexp = "(?s).*\\S.*",
				message = "must not be blank") @Size(max = ProjectRules.NAME_LENGTH) @Nullable String name,
		@CliOption(description = "The team that owns it", completion = TeamCompletion.class) @Pattern(
				regexp = ProjectRules.TEAM, message = ProjectRules.TEAM_IN_WORDS) @Nullable String team,
		@CliOption(description = "How it is doing") @Nullable ProjectStatus status,
		@CliOption(description = "What it is for, '' for nothing; @FILE reads a file, - standard input",
				content = true) @Nullable String description) {

	ProjectChanges changes() {
		return new ProjectChanges(this.name, this.team, this.status, this.description);
	}

}
