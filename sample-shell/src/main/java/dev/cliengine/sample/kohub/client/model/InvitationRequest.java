package dev.cliengine.sample.kohub.client.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An invitation to make.
 *
 * @param email whom to send it to, {@code null} for nobody
 * @param role {@code visitor}, {@code member} or {@code admin}
 * @param maxUsage how often it can be accepted: {@code null} once, -1 without limit
 * @param expiresDays how long it counts
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvitationRequest(@Nullable String email, String role, @Nullable Integer maxUsage, int expiresDays) {

	/** An invitation that one person can accept within a week. */
	public static InvitationRequest of(@Nullable String email, String role) {
		return new InvitationRequest(email, role, null, 7);
	}

}
