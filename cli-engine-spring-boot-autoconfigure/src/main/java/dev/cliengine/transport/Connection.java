package dev.cliengine.transport;

import java.net.ProxySelector;
import java.util.function.Supplier;

import javax.net.ssl.SSLContext;

import org.jspecify.annotations.Nullable;

/**
 * How a backend is connected to.
 *
 * @param proxies chooses the proxy, {@code null} for what the environment says
 * @param trust gives the certificates to trust, {@code null} for those of the JVM; asked
 * for when the first connection is made
 * @param insecure whether certificates are not checked at all
 * @since 0.1.0
 */
public record Connection(@Nullable ProxySelector proxies, @Nullable Supplier<SSLContext> trust, boolean insecure) {

	/** What environment and JVM say. */
	public static Connection standard() {
		return new Connection(null, null, false);
	}

}
