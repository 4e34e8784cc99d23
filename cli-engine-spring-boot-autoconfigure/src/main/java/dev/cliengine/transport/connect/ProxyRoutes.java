package dev.cliengine.transport.connect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.EnvironmentVariables;

/**
 * Chooses the proxy on the way to a server: the one that is given, else what the
 * variables {@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code ALL_PROXY} and
 * {@code NO_PROXY} say, else what the JVM says. Variables in lower case go first.
 */
final class ProxyRoutes extends ProxySelector {

	private static final String NONE = "none";

	private final @Nullable String given;

	private final EnvironmentVariables variables;

	/**
	 * @param given the URL of a proxy for everything, {@code none} for none
	 */
	ProxyRoutes(@Nullable String given, EnvironmentVariables variables) {
		this.given = given;
		this.variables = variables;
	}

	/** The proxy on the way, empty if there is none. */
	Optional<ProxyServer> route(URI uri) {
		if (this.given != null) {
			return this.given.equals(NONE) ? Optional.empty()
					: Optional.of(ProxyServer.parse(this.given, "the configured proxy"));
		}
		boolean secure = "https".equalsIgnoreCase(uri.getScheme());
		String named = named(secure);
		if (named == null) {
			return ofJvm(uri);
		}
		String exceptions = first(List.of("no_proxy", "NO_PROXY"));
		NoProxy without = new NoProxy((exceptions != null) ? value(exceptions) : "");
		int port = (uri.getPort() >= 0) ? uri.getPort() : secure ? 443 : 80;
		return without.covers(String.valueOf(uri.getHost()), port) ? Optional.empty()
				: Optional.of(ProxyServer.parse(value(named), named));
	}

	/** Whether a URL names a user, so that the JDK has to be told early. */
	boolean mayLogIn() {
		return (this.given != null) ? this.given.contains("@")
				: this.variables.values()
					.entrySet()
					.stream()
					.anyMatch((entry) -> entry.getKey().toLowerCase(Locale.ROOT).endsWith("_proxy")
							&& entry.getValue().contains("@"));
	}

	@Override
	public List<Proxy> select(URI uri) {
		return List.of(route(uri).map((server) -> new Proxy(Proxy.Type.HTTP, server.address())).orElse(Proxy.NO_PROXY));
	}

	@Override
	public void connectFailed(URI uri, SocketAddress address, IOException failure) {
	}

	private static Optional<ProxyServer> ofJvm(URI uri) {
		ProxySelector usual = ProxySelector.getDefault();
		if (usual == null) {
			return Optional.empty();
		}
		return usual.select(uri)
			.stream()
			.limit(1)
			.filter((proxy) -> proxy.type() == Proxy.Type.HTTP)
			.map((proxy) -> (InetSocketAddress) proxy.address())
			.map((address) -> new ProxyServer(address.getHostString(), address.getPort(), null))
			.findFirst();
	}

	private @Nullable String named(boolean secure) {
		List<String> names = new ArrayList<>();
		names.add(secure ? "https_proxy" : "http_proxy");
		// A web server puts the header "Proxy" of its clients there
		if (secure || this.variables.get("REQUEST_METHOD") == null) {
			names.add(secure ? "HTTPS_PROXY" : "HTTP_PROXY");
		}
		names.add("all_proxy");
		names.add("ALL_PROXY");
		return first(names);
	}

	private @Nullable String first(List<String> names) {
		return names.stream().filter((name) -> !value(name).isBlank()).findFirst().orElse(null);
	}

	private String value(String name) {
		String value = this.variables.get(name);
		return (value != null) ? value : "";
	}

}
