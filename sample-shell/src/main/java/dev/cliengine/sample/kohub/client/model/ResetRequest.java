package dev.cliengine.sample.kohub.client.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Which content a branch should have again.
 *
 * @param ref the commit with that content
 * @param message of the new commit
 * @param force must be true for {@code main}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResetRequest(String ref, @Nullable String message, @Nullable Boolean force) {
}
