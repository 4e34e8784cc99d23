package dev.cliengine.transport.connect;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.function.Consumer;

import javax.net.ssl.SSLParameters;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.client.reactive.ClientHttpConnector;

import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.Connector;

/**
 * Connects with the JDK's HTTP client, which follows no redirect: HTTP/1.1 without TLS,
 * HTTP/2 or 1.1 with TLS 1.2 or later. The proxy is the backend's, else what
 * {@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code ALL_PROXY} and {@code NO_PROXY} say.
 * Certificates are trusted that the JVM, the backend or the file in {@code SSL_CERT_FILE}
 * trusts.
 *
 * @since 0.1.0
 */
public final class JdkConnector implements Connector, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(JdkConnector.class);

	private static final String TUNNEL_LOGINS = "jdk.http.auth.tunneling.disabledSchemes";

	private final EnvironmentVariables variables;

	private final Consumer<String> warnings;

	private final ClientThreads threads = new ClientThreads();

	/** Looks at no environment variable, and warns in the log. */
	public JdkConnector() {
		this(new EnvironmentVariables(Map.of()), logger::warn);
	}

	/**
	 * @param variables name proxies and certificates
	 * @param warnings takes a line in every run where certificates are not checked
	 */
	public JdkConnector(EnvironmentVariables variables, Consumer<String> warnings) {
		this.variables = variables;
		this.warnings = warnings;
		allowLogins(new ProxyRoutes(null, variables));
	}

	@Override
	public ClientHttpConnector connector(Backend backend) {
		ProxyRoutes routes = new ProxyRoutes(backend.connection().proxy(), this.variables);
		allowLogins(routes);
		ClientHttpConnector connector = new BackendConnector(routes,
				(scheme) -> client(backend, routes, scheme.equals("https")));
		return backend.connection().insecure() ? new InsecureConnector(connector, backend.name(), this.warnings)
				: connector;
	}

	/** Ends its clients: the JVM need not wait for them when it exits. */
	@Override
	public void close() {
		this.threads.interrupt();
	}

	private ClientHttpConnector client(Backend backend, ProxyRoutes routes, boolean secure) {
		HttpClient.Builder builder = HttpClient.newBuilder()
			.version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.connectTimeout(backend.timeouts().connect())
			.proxy(routes);
		if (secure) {
			SSLParameters parameters = new SSLParameters();
			parameters.setProtocols(new String[] { "TLSv1.3", "TLSv1.2" });
			builder.sslContext(new TlsContexts(this.variables).of(backend.connection())).sslParameters(parameters);
		}
		return new StoppableConnector(this.threads.make(builder::build), backend.timeouts().response());
	}

	/**
	 * The JDK keeps passwords from proxies that open tunnels, unless it is told before
	 * its first client is made; it knows no way to tell a single client.
	 */
	private static void allowLogins(ProxyRoutes routes) {
		if (routes.mayLogIn() && System.getProperty(TUNNEL_LOGINS) == null) {
			System.setProperty(TUNNEL_LOGINS, "");
		}
	}

}
