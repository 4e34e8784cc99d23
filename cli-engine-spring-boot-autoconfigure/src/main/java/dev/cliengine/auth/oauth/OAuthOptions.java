package dev.cliengine.auth.oauth;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an application decides of a provider.
 *
 * @param name what commands call the provider
 * @param application the application as people type it
 * @param flows the ways to log in, the usual one first
 * @param redirect where the browser brings its answer
 * @param loginLimit how long to wait for the person at the browser
 * @param identityClaims the claims that may say who somebody is, the best first
 * @since 0.1.0
 */
public record OAuthOptions(String name, String application, List<OAuthFlow> flows, Redirect redirect,
		Duration loginLimit, List<String> identityClaims) {

	public OAuthOptions {
		flows = List.copyOf(flows);
		identityClaims = List.copyOf(identityClaims);
		if (flows.isEmpty()) {
			throw new IllegalArgumentException("A provider needs a way to log in");
		}
	}

	/**
	 * The usual: a browser that comes to port 7443 within 120 seconds, and whoever the
	 * first of {@code email, preferred_username, username, name, sub} names.
	 */
	public static OAuthOptions of(String name, String application, OAuthFlow... flows) {
		return new OAuthOptions(name, application, List.of(flows), new Redirect(7443, "/callback", null),
				Duration.ofSeconds(120), List.of("email", "preferred_username", "username", "name", "sub"));
	}

	/** The same with another place for the browser's answer. */
	public OAuthOptions withRedirect(Redirect redirect) {
		return new OAuthOptions(this.name, this.application, this.flows, redirect, this.loginLimit,
				this.identityClaims);
	}

	/**
	 * Where the browser brings its answer.
	 *
	 * @param port the port of this computer to listen on, any free one when 0
	 * @param path the path to listen for
	 * @param uri what the server is told instead, {@code null} for that port and path
	 */
	public record Redirect(int port, String path, @Nullable URI uri) {

		/** Listens where an address registered with the server leads. */
		public static Redirect to(URI uri) {
			return new Redirect((uri.getPort() > 0) ? uri.getPort() : 80, uri.getPath().isEmpty() ? "/" : uri.getPath(),
					uri);
		}

	}

}
