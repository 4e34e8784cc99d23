package dev.cliengine.sample.kohub.client.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Whether the server can be reached, and as whom.
 *
 * @param api the server
 * @param authenticated whether it knows the caller
 * @param user as whom
 * @since 0.1.0
 */
public record Health(Api api, boolean authenticated, @Nullable String user) {

	/**
	 * The server.
	 *
	 * @param status {@code healthy}, {@code error (HTTP n)} or {@code unreachable}
	 * @param endpoint where it should be
	 * @param version of the server
	 * @param siteName what the site is called
	 * @param api {@code kohakuhub}
	 * @param error why it cannot be reached
	 */
	@JsonNaming(SnakeCaseStrategy.class)
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Api(String status, String endpoint, @Nullable String version, @Nullable String siteName,
			@Nullable String api, @Nullable String error) {

		/** Whether it answered as it should. */
		@JsonIgnore
		public boolean isHealthy() {
			return this.status.equals("healthy");
		}

	}

}
