package dev.cliengine.sample.backend.hub.account;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.hub.HubClock;
import dev.cliengine.sample.backend.hub.Json;

/**
 * An invitation to an organization, as it is stored.
 *
 * @param id its number
 * @param token what its holder shows
 * @param organization the organization
 * @param email whom it was made for
 * @param role what one becomes
 * @param createdBy who invites
 * @param createdAt when it was made
 * @param expiresAt when it stops to count
 * @param maxUsage how often it counts: once for {@code null}, any number for -1
 * @param usageCount how often it was accepted
 * @param usedAt when it was last accepted
 */
record Invitation(long id, String token, String organization, @Nullable String email, String role, String createdBy,
		Instant createdAt, Instant expiresAt, @Nullable Integer maxUsage, int usageCount, @Nullable Instant usedAt) {

	boolean isExpired(Instant now) {
		return !now.isBefore(this.expiresAt);
	}

	/** Why nobody can accept it, {@code null} if somebody can. */
	@Nullable String problem(Instant now) {
		if (isExpired(now)) {
			return "Invitation has expired";
		}
		if (this.maxUsage == null) {
			return (this.usageCount > 0) ? "Invitation has already been used" : null;
		}
		return (this.maxUsage >= 0 && this.usageCount >= this.maxUsage)
				? "Invitation has reached its maximum usage limit" : null;
	}

	Invitation withUsage(int count) {
		return new Invitation(this.id, this.token, this.organization, this.email, this.role, this.createdBy,
				this.createdAt, this.expiresAt, this.maxUsage, count, this.usedAt);
	}

	/** For its holder. */
	Map<String, @Nullable Object> shown(Instant now) {
		String problem = problem(now);
		return Json.object("action", "join_org", "inviter_username", this.createdBy, "expires_at",
				HubClock.offset(this.expiresAt), "is_expired", isExpired(now), "is_available", problem == null,
				"error_message", problem, "max_usage", this.maxUsage, "usage_count", this.usageCount, "is_reusable",
				this.maxUsage != null, "org_name", this.organization, "role", this.role, "email", this.email);
	}

	/** For the organization. */
	Map<String, @Nullable Object> listed(Instant now) {
		boolean available = problem(now) == null;
		return Json.object("id", this.id, "token", this.token, "email", this.email, "role", this.role, "created_by",
				this.createdBy, "created_at", HubClock.offset(this.createdAt), "expires_at",
				HubClock.offset(this.expiresAt), "max_usage", this.maxUsage, "usage_count", this.usageCount,
				"is_reusable", this.maxUsage != null, "is_available", available, "used_at",
				(this.usedAt != null) ? HubClock.offset(this.usedAt) : null, "is_pending",
				available && this.usageCount == 0);
	}

}
