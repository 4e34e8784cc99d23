package dev.cliengine.sample.project;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A project, as the file holds it and as it is printed.
 *
 * @param id its name for commands, {@code p-} and eight letters and digits for a new one
 * @param name its name for people
 * @param team the team that owns it
 * @param status how it is doing
 * @param description what it is for, if anybody said so
 * @param createdAt when it was created, in whole seconds
 */
record Project(String id, String name, String team, ProjectStatus status, @Nullable String description,
		Instant createdAt) {
}
