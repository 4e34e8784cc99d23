package dev.cliengine.sample.kohub.client.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A commit to take back.
 *
 * @param ref the commit
 * @param parentNumber which parent of a merge counts, from 1
 * @param message of the new commit
 * @param metadata to note beside the message
 * @param force whether protections are passed over
 * @param allowEmpty whether a commit without changes is one
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevertRequest(String ref, @Nullable Integer parentNumber, @Nullable String message,
		@Nullable Map<String, String> metadata, @Nullable Boolean force, @Nullable Boolean allowEmpty) {

	/** As the server does it. */
	public static RevertRequest of(String ref) {
		return new RevertRequest(ref, null, null, null, null, null);
	}

}
