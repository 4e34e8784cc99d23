package dev.cliengine.auth.oauth;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the browser brings its answer.
 *
 * @param path begins with a slash and needs no encoding
 */
record CallbackAddress(int port, String path) {

	private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._~/-]*");

	private static final List<String> LITERALS = List.of("127.0.0.1", "[::1]");

	CallbackAddress {
		if (!PATH.matcher(path).matches()) {
			throw new IllegalArgumentException("Not a path of plain characters: " + path);
		}
	}

	/** The literal address: a name such as localhost can lead elsewhere. */
	URI redirectUri() {
		return URI.create("http://" + LITERALS.get(0) + ":" + this.port + this.path);
	}

	/** Whether this is what a browser sends as {@code Host} when it comes to us. */
	boolean isHost(String host) {
		return LITERALS.stream()
			.anyMatch((literal) -> host.equals(literal + ":" + this.port) || isShort(host, literal));
	}

	/** Whether a page of ours would have this origin. */
	boolean isOrigin(String origin) {
		return origin.startsWith("http://") && isHost(origin.substring("http://".length()));
	}

	/** Browsers leave out the port of the scheme. */
	private boolean isShort(String host, String literal) {
		return this.port == 80 && host.equals(literal);
	}

}
