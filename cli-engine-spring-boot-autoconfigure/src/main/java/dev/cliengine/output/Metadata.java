package dev.cliengine.output;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Facts about a run. What is empty, {@code null} or false is left out of the output,
 * except the system and the timestamp, which are then written as empty texts.
 *
 * @param system the system the command speaks to
 * @param timestamp when the run started
 * @param requestId the id of the request that mattered
 * @param dryRun whether nothing was changed
 * @param command the path of the command; never written beside an error
 * @param duration how long the run took
 * @param env the environment the run was for
 * @param identity who ran it
 * @param args the arguments the person gave, an object
 * @param effectiveArgs the arguments after defaults and additions, an object
 * @since 0.1.0
 */
public record Metadata(String system, @Nullable Instant timestamp, String requestId, boolean dryRun, String command,
		@Nullable Duration duration, String env, String identity, @Nullable JsonNode args,
		@Nullable JsonNode effectiveArgs) {

	/** Begins metadata in which nothing is known yet. */
	public static Builder builder() {
		return new Builder();
	}

	/**
	 * Collects what is known of a run.
	 */
	public static final class Builder {

		private String system = "";

		private @Nullable Instant timestamp;

		private String requestId = "";

		private boolean dryRun;

		private String command = "";

		private @Nullable Duration duration;

		private String env = "";

		private String identity = "";

		private @Nullable JsonNode args;

		private @Nullable JsonNode effectiveArgs;

		private Builder() {
		}

		public Builder system(String system) {
			this.system = system;
			return this;
		}

		public Builder timestamp(@Nullable Instant timestamp) {
			this.timestamp = timestamp;
			return this;
		}

		public Builder requestId(String requestId) {
			this.requestId = requestId;
			return this;
		}

		public Builder dryRun(boolean dryRun) {
			this.dryRun = dryRun;
			return this;
		}

		public Builder command(String command) {
			this.command = command;
			return this;
		}

		public Builder duration(@Nullable Duration duration) {
			this.duration = duration;
			return this;
		}

		public Builder env(String env) {
			this.env = env;
			return this;
		}

		public Builder identity(String identity) {
			this.identity = identity;
			return this;
		}

		public Builder args(@Nullable JsonNode args) {
			this.args = args;
			return this;
		}

		public Builder effectiveArgs(@Nullable JsonNode effectiveArgs) {
			this.effectiveArgs = effectiveArgs;
			return this;
		}

		/** The metadata collected so far. */
		public Metadata build() {
			return new Metadata(this.system, this.timestamp, this.requestId, this.dryRun, this.command, this.duration,
					this.env, this.identity, this.args, this.effectiveArgs);
		}

	}

}
