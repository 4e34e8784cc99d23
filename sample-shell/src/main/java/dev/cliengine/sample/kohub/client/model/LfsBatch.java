package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What to do to put contents into large file storage, or to get them.
 *
 * @since 0.1.0
 */
public record LfsBatch(String transfer, List<Item> objects) {

	/**
	 * One content.
	 *
	 * @param oid its SHA-256
	 * @param size in bytes
	 * @param actions by name, {@code upload}, {@code verify} or {@code download}; empty
	 * when the server already has it
	 * @param error why nothing can be done with it
	 */
	public record Item(String oid, long size, Map<String, Action> actions, @Nullable Problem error) {
	}

	/**
	 * A request to make.
	 *
	 * @param href where; whoever knows it may do it
	 * @param expiresAt until when
	 * @param header the headers to send; for uploads in parts their addresses by number,
	 * and {@code chunk_size}
	 */
	@JsonNaming(SnakeCaseStrategy.class)
	public record Action(String href, @Nullable Instant expiresAt, Map<String, String> header) {

		/** Nothing that would let anybody make the request. */
		@Override
		public String toString() {
			return "Action[expiresAt=" + this.expiresAt + "]";
		}

	}

	/**
	 * Why nothing can be done with a content.
	 */
	public record Problem(int code, String message) {
	}

}
