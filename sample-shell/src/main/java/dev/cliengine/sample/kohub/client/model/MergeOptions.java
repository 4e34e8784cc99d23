package dev.cliengine.sample.kohub.client.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * How to merge.
 *
 * @param message of the commit
 * @param metadata to note beside the message
 * @param strategy who wins where both sides changed: {@code source-wins} or {@code dest-
 * wins}
 * @param force whether protections are passed over
 * @param allowEmpty whether a merge without changes is one
 * @param squashMerge whether the commits become one
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MergeOptions(@Nullable String message, @Nullable Map<String, String> metadata, @Nullable String strategy,
		@Nullable Boolean force, @Nullable Boolean allowEmpty, @Nullable Boolean squashMerge) {

	/** As the server does it. */
	public static MergeOptions standard() {
		return new MergeOptions(null, null, null, null, null, null);
	}

}
