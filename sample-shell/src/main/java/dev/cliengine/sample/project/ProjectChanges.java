package dev.cliengine.sample.project;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What shall be different about a project; {@code null} leaves a value as it is.
 *
 * @param name its new name
 * @param team its new team
 * @param status its new status
 * @param description its new description, empty for none
 */
record ProjectChanges(@Nullable String name, @Nullable String team, @Nullable ProjectStatus status,
		@Nullable String description) {

	ProjectChanges {
		if (name != null) {
			ProjectRules.name(name);
		}
		if (team != null) {
			ProjectRules.team(team);
		}
		if (description != null) {
			ProjectRules.description(description);
		}
	}

	Project applyTo(Project project) {
		String changed = (this.description != null) ? this.description : project.description();
		return new Project(project.id(), Objects.requireNonNullElse(this.name, project.name()),
				Objects.requireNonNullElse(this.team, project.team()),
				Objects.requireNonNullElse(this.status, project.status()),
				(changed != null && changed.isEmpty()) ? null : changed, project.createdAt());
	}

}
