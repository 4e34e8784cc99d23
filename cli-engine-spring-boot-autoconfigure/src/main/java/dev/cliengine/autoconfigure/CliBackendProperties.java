package dev.cliengine.autoconfigure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Properties of servers that commands talk to. The names of the map are the names of the
 * backends.
 *
 * @param backends servers by name
 * @since 0.1.0
 */
@ConfigurationProperties("cli")
public record CliBackendProperties(@DefaultValue Map<String, Server> backends) {

	public CliBackendProperties {
		backends = Map.copyOf(backends);
	}

	/**
	 * A server.
	 *
	 * @param baseUrl what the paths of calls are appended to
	 * @param baseUrlKey name of the configuration key whose value counts in place of the
	 * base URL
	 * @param provider auth provider of its credentials, "none" for no credential.
	 * Defaults to the provider of the command.
	 * @param apiKeyHeader header of API keys
	 * @param headers headers of every request
	 * @param userAgent what it is told of us. Defaults to the id and the version of the
	 * application.
	 * @param correlationHeader header of the id of the run, empty for none
	 * @param idempotencyHeader header by which it recognises a repeated write
	 * @param trustedOrigins other origins, https://host:port, that get the credential
	 * @param redactedHeaders headers that are not shown, beside the usual ones
	 * @param connectTimeout until there is a connection
	 * @param responseTimeout until a response begins
	 * @param idleTimeout between two pieces of a body
	 * @param callTimeout all attempts together, zero for no limit
	 * @param maxBody size of a body that is read as a whole, unpacked
	 * @param maxErrorBody size of an error's body; the rest is cut
	 * @param maxRedirects how many redirects are followed
	 * @param retry which attempts are repeated
	 * @param sslBundle name of an SSL bundle of Spring Boot
	 * @param caCertificate PEM file with certificates that are trusted beside the JVM's
	 * @param proxy URL of the proxy, "none" for no proxy. Defaults to what environment
	 * variables say.
	 * @param insecure whether its certificate is not checked; every run warns of it
	 */
	public record Server(@DefaultValue("") String baseUrl, @Nullable String baseUrlKey, @Nullable String provider,
			@Nullable String apiKeyHeader, @DefaultValue Map<String, String> headers, @Nullable String userAgent,
			@DefaultValue("X-Request-Id") String correlationHeader, @Nullable String idempotencyHeader,
			@DefaultValue Set<String> trustedOrigins, @DefaultValue Set<String> redactedHeaders,
			@DefaultValue("10s") Duration connectTimeout, @DefaultValue("60s") Duration responseTimeout,
			@DefaultValue("30s") Duration idleTimeout, @DefaultValue("2m") Duration callTimeout,
			@DefaultValue("32MB") DataSize maxBody, @DefaultValue("64KB") DataSize maxErrorBody,
			@DefaultValue("5") int maxRedirects, @DefaultValue Retry retry, @Nullable String sslBundle,
			@Nullable String caCertificate, @Nullable String proxy, @DefaultValue("false") boolean insecure) {

		public Server {
			headers = Map.copyOf(headers);
			trustedOrigins = Set.copyOf(trustedOrigins);
			redactedHeaders = Set.copyOf(redactedHeaders);
		}

	}

	/**
	 * Which attempts are repeated.
	 *
	 * @param attempts how many there are at most, 1 for no repetition
	 * @param firstWait the longest wait before the second attempt; it doubles each time
	 * @param longestWait no wait is longer, also when the server asks for it
	 * @param statuses statuses that are worth another attempt
	 * @param methods methods that can be repeated without an idempotency key
	 */
	public record Retry(@DefaultValue("3") int attempts, @DefaultValue("500ms") Duration firstWait,
			@DefaultValue("30s") Duration longestWait, @DefaultValue( {
					"429", "500", "502", "503", "504" }) List<Integer> statuses,
			@DefaultValue({ "GET", "HEAD", "DELETE", "OPTIONS" }) List<String> methods){

		public Retry {
			statuses = List.copyOf(statuses);
			methods = List.copyOf(methods);
		}

	}

}
