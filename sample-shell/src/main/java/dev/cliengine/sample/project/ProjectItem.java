package dev.cliengine.sample.project;

import java.time.Instant;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A project as a file describes it; what is {@code null} was not said.
 *
 * @param id its id
 * @param name its name
 * @param team its team
 * @param status its status
 * @param description its description
 * @param createdAt when it was created
 */
record ProjectItem(@Nullable String id, String name, String team, @Nullable ProjectStatus status,
		@Nullable String description, @Nullable Instant createdAt) {

	/** The project, with what was not said filled in. */
	Project complete(Supplier<String> newId, Instant now) {
		return new Project((this.id != null) ? this.id : newId.get(), this.name, this.team,
				(this.status != null) ? this.status : ProjectStatus.ACTIVE, this.description,
				(this.createdAt != null) ? this.createdAt : now);
	}

	/** The project, or {@code null} if something was not said. */
	@Nullable Project asProject() {
		return (this.id != null && this.status != null && this.createdAt != null)
				? new Project(this.id, this.name, this.team, this.status, this.description, this.createdAt) : null;
	}

}
