package dev.cliengine.auth.oauth;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

/**
 * Asks authorization servers for tokens. Redirects are not followed, answers may have 256
 * KiB. Failures are {@link CliException}s: of category {@link ErrorCategory#UNAVAILABLE}
 * when asking again later can help, else {@link ErrorCategory#AUTHENTICATION} with the
 * server's own {@code error} as code. Nothing of the web is loaded before the first call.
 *
 * @since 0.1.0
 */
public final class TokenEndpoint {

	/** How long a server usually has to answer. */
	public static final Duration USUAL_LIMIT = Duration.ofSeconds(30);

	private final Supplier<HttpClient> http;

	private final String userAgent;

	private final Duration limit;

	private final Clock clock;

	private @Nullable TokenRequests requests;

	/**
	 * @param http makes the client at the first call, which must not follow redirects
	 * @param userAgent what servers are told of us
	 * @param limit how long a server has to answer
	 */
	public TokenEndpoint(Supplier<HttpClient> http, String userAgent, Duration limit, Clock clock) {
		this.http = http;
		this.userAgent = userAgent;
		this.limit = limit;
		this.clock = clock;
	}

	/** A client that connects directly, and within 10 seconds. */
	public static HttpClient plainHttp() {
		return HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.connectTimeout(Duration.ofSeconds(10))
			.build();
	}

	Duration limit() {
		return this.limit;
	}

	Granted exchange(OAuthClient client, CodeGrant grant, Cancellation cancellation) {
		return requests().exchange(client, grant, cancellation);
	}

	Granted refresh(OAuthClient client, Secret refresh) {
		return requests().refresh(client, refresh);
	}

	Granted clientCredentials(OAuthClient client, List<String> scopes, Cancellation cancellation) {
		return requests().clientCredentials(client, scopes, cancellation);
	}

	Granted password(OAuthClient client, Login login, List<String> scopes, Cancellation cancellation) {
		return requests().password(client, login, scopes, cancellation);
	}

	DeviceCode device(OAuthClient client, List<String> scopes, ProofKey key, Cancellation cancellation) {
		return requests().device(client, scopes, key, cancellation);
	}

	/** Asks once; {@code authorization_pending} and {@code slow_down} are failures. */
	Granted device(OAuthClient client, DeviceCode device, ProofKey key, Cancellation cancellation) {
		return requests().device(client, device, key, cancellation);
	}

	/** Ends a token; says nothing of tokens the server does not know. */
	void revoke(OAuthClient client, Secret token, boolean refresh, Duration within) {
		requests().revoke(client, token, refresh, within);
	}

	private synchronized TokenRequests requests() {
		TokenRequests current = this.requests;
		if (current == null) {
			HttpClient made = this.http.get();
			if (made.followRedirects() != HttpClient.Redirect.NEVER) {
				throw new IllegalArgumentException("Redirects could carry credentials to other hosts");
			}
			current = new TokenRequests(made, this.userAgent, this.limit, this.clock);
			this.requests = current;
		}
		return current;
	}

	/**
	 * A user name and its password.
	 */
	record Login(String username, Secret password) {
	}

}
