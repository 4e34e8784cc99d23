package dev.cliengine.auth.session;

import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;

import dev.cliengine.io.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A cookie of a session.
 *
 * @param name its name
 * @param value its value, which is not empty
 * @param domain the host or domain it is for, empty for the host of the session
 * @param path the path it is for, empty for every one
 * @param secure whether it goes over HTTPS alone
 * @param httpOnly whether scripts in browsers are kept from it
 * @param expiresAt when it ends, {@code null} for when the session does
 * @since 0.1.0
 */
public record SessionCookie(String name, Secret value, String domain, String path, boolean secure, boolean httpOnly,
		@Nullable Instant expiresAt) {

	private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

	private static final Pattern VALUE = Pattern.compile("[ -:<-~]+");

	/**
	 * @throws IllegalArgumentException if a {@code Cookie} header could not hold it
	 */
	public SessionCookie {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("The name of a cookie breaks the rules");
		}
		if (!VALUE.matcher(value.reveal()).matches()) {
			throw new IllegalArgumentException("The value of the cookie " + name + " breaks the rules");
		}
	}

	boolean expired(Instant now) {
		return this.expiresAt != null && !now.isBefore(this.expiresAt);
	}

	boolean goesTo(URI origin) {
		return SessionOrigin.covers(this.domain, origin) && (!this.secure || "https".equals(origin.getScheme()));
	}

	String pair() {
		return this.name + "=" + this.value.reveal();
	}

}
