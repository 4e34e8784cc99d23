package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An organization as everybody sees it.
 *
 * @param name its name
 * @param description what it is about
 * @param createdAt when it was made
 * @param repoCount how many repositories it has
 * @param source which hub it is from, {@code local} for this one
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record Organization(String name, @Nullable String description, @Nullable Instant createdAt,
		@Nullable RepoCount repoCount, @JsonProperty("_source") @Nullable String source) {

	/**
	 * How many repositories of each type there are.
	 */
	public record RepoCount(int model, int dataset, int space, int total) {
	}

}
