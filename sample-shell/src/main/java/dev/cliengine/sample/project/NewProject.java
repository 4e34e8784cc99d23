package dev.cliengine.sample.project;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a project that does not exist yet; always valid.
 *
 * @param name its name for people
 * @param team the team that owns it
 * @param status how it is doing
 * @param description what it is for, if anybody said so
 */
record NewProject(String name, String team, ProjectStatus status, @Nullable String description) {

	NewProject {
		ProjectRules.name(name);
		ProjectRules.team(team);
		if (description != null) {
			ProjectRules.description(description);
		}
	}

}
