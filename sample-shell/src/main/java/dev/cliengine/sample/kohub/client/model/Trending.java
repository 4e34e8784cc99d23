package dev.cliengine.sample.kohub.client.model;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The repositories that were downloaded most lately.
 *
 * @since 0.1.0
 */
public record Trending(List<Item> trending, @Nullable Period period) {

	/**
	 * A repository.
	 */
	public record Item(String id, String type, long downloads, long likes,
			@JsonProperty("recent_downloads") long recentDownloads, @JsonProperty("private") boolean isPrivate) {
	}

}
