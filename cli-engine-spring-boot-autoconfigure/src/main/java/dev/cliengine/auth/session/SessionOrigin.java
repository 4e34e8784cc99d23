package dev.cliengine.auth.session;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells servers apart: by scheme, host and port, and by nothing else in their addresses.
 */
final class SessionOrigin {

	private static final Pattern ADDRESS = Pattern.compile("\\[.*]|[0-9.]+");

	private SessionOrigin() {
	}

	/**
	 * The address in lower case with nothing but scheme, host and a port that is not the
	 * usual one.
	 * @throws IllegalArgumentException if it is no HTTP address with a host
	 */
	static URI of(URI address) {
		String scheme = (address.getScheme() != null) ? address.getScheme().toLowerCase(Locale.ROOT) : "";
		if (address.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
			// Not quoted, as it may hold a password
			throw new IllegalArgumentException("A session needs the HTTP address of a host");
		}
		int usual = scheme.equals("http") ? 80 : 443;
		String port = (address.getPort() == -1 || address.getPort() == usual) ? "" : ":" + address.getPort();
		return URI.create(scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + port);
	}

	/** Whether cookies of the domain go to the server, which may be an IP address. */
	static boolean covers(String domain, URI origin) {
		String wanted = (domain.startsWith(".") ? domain.substring(1) : domain).toLowerCase(Locale.ROOT);
		String host = origin.getHost();
		if (wanted.isEmpty() || wanted.equals(host)) {
			return true;
		}
		if (ADDRESS.matcher(host).matches()) {
			return false;
		}
		// The cookie manager of the JDK gives names without a dot this domain
		return host.endsWith("." + wanted) || (host.indexOf('.') < 0 && wanted.equals(host + ".local"));
	}

}
