package dev.cliengine.transport;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A server that commands talk to, and how.
 *
 * @param name what the application calls it
 * @param baseUrl gives what the paths of calls are appended to, for a run
 * @param credential where its credential comes from
 * @param injector puts it on requests
 * @param userAgent what the server is told of us
 * @param headers sent with every request
 * @param correlationHeader the header that carries the id of the run, {@code null} for
 * none
 * @param idempotencyHeader the header that carries the key of a write, {@code null} if
 * the server knows none
 * @param trustedOrigins other origins, {@code https://host:port}, that get the credential
 * @param redactedHeaders headers that are not shown, beside the usual ones
 * @param timeouts how long calls may take
 * @param limits how much it may send
 * @param retry which attempts are repeated
 * @param connection how it is connected to
 * @param errors makes its failures fit for people
 * @since 0.1.0
 */
public record Backend(String name, Function<CallContext, String> baseUrl, CredentialSource credential,
		CredentialInjector injector, String userAgent, Map<String, String> headers, @Nullable String correlationHeader,
		@Nullable String idempotencyHeader, Set<String> trustedOrigins, Set<String> redactedHeaders, Timeouts timeouts,
		Limits limits, RetryPolicy retry, Connection connection, ErrorBodyMapper errors) {

	public Backend {
		headers = Map.copyOf(headers);
		trustedOrigins = Set.copyOf(trustedOrigins);
		redactedHeaders = Set.copyOf(redactedHeaders);
	}

	/** Begins a backend that asks for the credential of the run. */
	public static Builder named(String name) {
		return new Builder(name);
	}

	/** Collects what is known of a backend. */
	public static final class Builder {

		private final String name;

		private Function<CallContext, String> baseUrl;

		private CredentialSource credential = CredentialSource.ofRun();

		private CredentialInjector injector = new StandardInjector("x-api-key");

		private String userAgent = "cli/dev";

		private final Map<String, String> headers = new LinkedHashMap<>();

		private @Nullable String correlationHeader = "X-Request-Id";

		private @Nullable String idempotencyHeader;

		private final Set<String> trustedOrigins = new LinkedHashSet<>();

		private final Set<String> redactedHeaders = new LinkedHashSet<>();

		private Timeouts timeouts = Timeouts.standard();

		private Limits limits = Limits.standard();

		private RetryPolicy retry = RetryPolicy.standard();

		private Connection connection = Connection.standard();

		private ErrorBodyMapper errors = new StandardErrors();

		private Builder(String name) {
			this.name = name;
			this.baseUrl = (context) -> {
				throw new IllegalStateException("The backend \"" + name + "\" has no base URL");
			};
		}

		/** What paths are appended to; a slash at its end is left out. */
		public Builder baseUrl(String url) {
			return baseUrl((context) -> url);
		}

		/** What paths are appended to, for a run. */
		public Builder baseUrl(Function<CallContext, String> baseUrl) {
			this.baseUrl = baseUrl;
			return this;
		}

		public Builder credential(CredentialSource credential) {
			this.credential = credential;
			return this;
		}

		public Builder injector(CredentialInjector injector) {
			this.injector = injector;
			return this;
		}

		/** The header that carries API keys, when it is not {@code x-api-key}. */
		public Builder apiKeyHeader(String header) {
			this.redactedHeaders.add(header);
			return injector(new StandardInjector(header));
		}

		public Builder userAgent(String userAgent) {
			this.userAgent = userAgent;
			return this;
		}

		/** A header of every request. */
		public Builder header(String name, String value) {
			this.headers.put(name, value);
			return this;
		}

		/** The header that carries the id of the run; {@code null} for none. */
		public Builder correlationHeader(@Nullable String header) {
			this.correlationHeader = header;
			return this;
		}

		/** The header by which the server recognises a repeated write. */
		public Builder idempotencyHeader(@Nullable String header) {
			this.idempotencyHeader = header;
			return this;
		}

		/** Another origin that gets the credential. */
		public Builder trustedOrigin(String origin) {
			this.trustedOrigins.add(origin);
			return this;
		}

		/** A header whose values are not shown. */
		public Builder redactedHeader(String header) {
			this.redactedHeaders.add(header);
			return this;
		}

		public Builder timeouts(Timeouts timeouts) {
			this.timeouts = timeouts;
			return this;
		}

		public Builder limits(Limits limits) {
			this.limits = limits;
			return this;
		}

		public Builder retry(RetryPolicy retry) {
			this.retry = retry;
			return this;
		}

		public Builder connection(Connection connection) {
			this.connection = connection;
			return this;
		}

		public Builder errors(ErrorBodyMapper errors) {
			this.errors = errors;
			return this;
		}

		public Backend build() {
			return new Backend(this.name, this.baseUrl, this.credential, this.injector, this.userAgent, this.headers,
					this.correlationHeader, this.idempotencyHeader, this.trustedOrigins, this.redactedHeaders,
					this.timeouts, this.limits, this.retry, this.connection, this.errors);
		}

	}

}
