package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * All of a commit.
 *
 * @param id its id
 * @param oid the same
 * @param title the first line of its message
 * @param message all of it
 * @param date when it was made, in seconds
 * @param parents the commits before it
 * @param metadata what was noted beside the message
 * @param author who made it; the user of the storage if a short id was asked for
 * @param userId of the author, {@code null} if a short id was asked for
 * @param description more than the message
 * @param committedAt when it was made, to the microsecond
 * @since 0.1.0
 */
public record CommitDetail(String id, String oid, String title, String message, @Nullable Instant date,
		List<String> parents, Map<String, Object> metadata, @Nullable String author,
		@JsonProperty("user_id") @Nullable Long userId, @Nullable String description,
		@JsonProperty("committed_at") @Nullable Instant committedAt) {
}
