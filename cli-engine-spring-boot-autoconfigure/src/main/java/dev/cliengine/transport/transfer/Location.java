package dev.cliengine.transport.transfer;

import java.net.URI;
import java.util.Map;

/**
 * Where a file, or a part of one, is fetched from or sent to.
 *
 * @param uri absolute, or a path that begins with a slash and is appended to the base URL
 * of the client
 * @param headers sent with the request
 * @param presigned whether the address itself is the right to use it: no credential is
 * sent, and when the server answers 403 a new address is asked for
 * @since 0.1.0
 */
public record Location(URI uri, Map<String, String> headers, boolean presigned) {

	public Location {
		headers = Map.copyOf(headers);
	}

	/** An address of the backend, which gets the credential by the usual rules. */
	public static Location of(URI uri) {
		return new Location(uri, Map.of(), false);
	}

	/** An address that carries a signature. */
	public static Location presigned(URI uri) {
		return new Location(uri, Map.of(), true);
	}

	/** The same with other headers. */
	public Location withHeaders(Map<String, String> headers) {
		return new Location(this.uri, headers, this.presigned);
	}

	URI absolute(URI base) {
		if (this.uri.isAbsolute()) {
			return this.uri;
		}
		String text = base.toString();
		return URI.create((text.endsWith("/") ? text.substring(0, text.length() - 1) : text) + this.uri);
	}

}
