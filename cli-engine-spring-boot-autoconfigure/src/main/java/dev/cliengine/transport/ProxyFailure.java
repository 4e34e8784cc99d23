package dev.cliengine.transport;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * A proxy stood in the way. What it says names the proxy and no password.
 *
 * @since 0.1.0
 */
public final class ProxyFailure extends IOException {

	private static final long serialVersionUID = 1L;

	private final Kind kind;

	/**
	 * @param proxy host and port
	 */
	public ProxyFailure(Kind kind, String proxy, @Nullable Throwable cause) {
		super("the proxy " + proxy + " " + kind.predicate, cause);
		this.kind = kind;
	}

	public Kind kind() {
		return this.kind;
	}

	/** What it did. */
	public enum Kind {

		AUTHENTICATION_REQUIRED("wants a user and a password",
				"Put them into the URL of the proxy: http://USER:PASSWORD@HOST:PORT"),

		REFUSED("refused to connect", "Ask whoever runs the proxy, or name the host in NO_PROXY"),

		UNREACHABLE("cannot be reached", "Correct HTTPS_PROXY or HTTP_PROXY, or name the host in NO_PROXY");

		private final String predicate;

		private final String fix;

		Kind(String predicate, String fix) {
			this.predicate = predicate;
			this.fix = fix;
		}

		String code() {
			return "PROXY_" + name();
		}

		String fix() {
			return this.fix;
		}

	}

}
