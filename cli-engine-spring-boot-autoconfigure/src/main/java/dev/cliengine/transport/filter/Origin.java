package dev.cliengine.transport.filter;

import java.net.URI;
import java.util.Locale;

import org.springframework.web.reactive.function.client.ClientRequest;

import dev.cliengine.transport.Backend;
import dev.cliengine.transport.Call;

/**
 * Scheme, host and port of an address: who may see a credential.
 *
 * @param scheme in lower case
 * @param host in lower case
 * @param port the port, also where the address names none
 */
record Origin(String scheme, String host, int port) {

	static Origin of(URI uri) {
		String scheme = lower(uri.getScheme());
		int usual = scheme.equals("https") ? 443 : 80;
		return new Origin(scheme, lower(uri.getHost()), (uri.getPort() >= 0) ? uri.getPort() : usual);
	}

	/** Whether a request goes to the backend itself or to an origin it trusts. */
	static boolean isTrusted(ClientRequest request, Backend backend) {
		Origin target = of(request.url());
		if (target.equals(of(URI.create(Call.baseUrl(request))))) {
			return true;
		}
		return backend.trustedOrigins().stream().map(URI::create).map(Origin::of).anyMatch(target::equals);
	}

	private static String lower(String text) {
		return (text != null) ? text.toLowerCase(Locale.ROOT) : "";
	}

}
