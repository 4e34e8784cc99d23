package dev.cliengine.transport.connect;

import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

/**
 * A proxy that speaks HTTP.
 *
 * @param host its name or address
 * @param port its port
 * @param login the user and the password with a colon between them, {@code null} for none
 */
record ProxyServer(String host, int port, @Nullable Secret login) {

	/** A password may hold an at sign nobody encoded. */
	private static final Pattern URL = Pattern
		.compile("(?:(?<scheme>[A-Za-z0-9+.-]+)://)?(?:(?<login>.*)@)?(?<host>\\[[^\\]]+]|[^:/@\\[\\]\\s]+)"
				+ "(?::(?<port>\\d{1,5}))?/?");

	/**
	 * A proxy as variables name it: {@code http://user:password@host:port}.
	 * @param source where the URL comes from
	 */
	static ProxyServer parse(String url, String source) {
		Matcher matcher = URL.matcher(url.strip());
		if (!matcher.matches()) {
			throw invalid(source + " names no proxy that can be understood");
		}
		String scheme = matcher.group("scheme");
		if (scheme != null && !scheme.equalsIgnoreCase("http")) {
			throw invalid(source + " names a proxy that speaks " + scheme + ", which cannot be used");
		}
		String port = matcher.group("port");
		int number = (port != null) ? Integer.parseInt(port) : 80;
		if (number < 1 || number > 65535) {
			throw invalid(source + " names a proxy with a port that does not exist");
		}
		return new ProxyServer(matcher.group("host"), number, login(matcher.group("login")));
	}

	InetSocketAddress address() {
		return InetSocketAddress.createUnresolved(this.host.replaceAll("[\\[\\]]", ""), this.port);
	}

	/** The value of the header that lets us in, {@code null} if there is none. */
	@Nullable String authorization() {
		return (this.login != null)
				? "Basic " + Base64.getEncoder().encodeToString(this.login.reveal().getBytes(StandardCharsets.UTF_8))
				: null;
	}

	/** Host and port. */
	String name() {
		return this.host + ":" + this.port;
	}

	private static @Nullable Secret login(@Nullable String text) {
		if (text == null || text.isEmpty()) {
			return null;
		}
		return Secret.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
	}

	private static CliException invalid(String message) {
		return CliException.category(ErrorCategory.VALIDATION)
			.code("PROXY_INVALID")
			.fix("Name it as http://USER:PASSWORD@HOST:PORT")
			.message(message);
	}

}
