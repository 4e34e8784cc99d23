package dev.cliengine.auth.oauth.server;

import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/**
 * A real authorization server on a free port of this computer. It knows the person
 * {@code ada} with the password {@code lovelace}, the public client {@code open}, and the
 * client {@code cli} with the secret {@value #SECRET}, whose person has to consent;
 * {@code post}, which sends its secret in the form, and {@code rsa} and {@code ec}, which
 * sign.
 */
public final class AuthorizationServer implements AutoCloseable {

	/** The secret of the client {@code cli}. */
	public static final String SECRET = "CANARY-cli-secret";

	/** The secret of the client {@code post}. */
	public static final String POST_SECRET = "CANARY-post-secret";

	private final AnnotationConfigServletWebServerApplicationContext context;

	private AuthorizationServer(AnnotationConfigServletWebServerApplicationContext context) {
		this.context = context;
	}

	public static AuthorizationServer start() {
		((Logger) LoggerFactory.getLogger("org.springframework")).setLevel(Level.WARN);
		java.util.logging.Logger.getLogger("org.apache").setLevel(java.util.logging.Level.WARNING);
		AnnotationConfigServletWebServerApplicationContext context = new AnnotationConfigServletWebServerApplicationContext();
		context.registerBean(TomcatServletWebServerFactory.class, AuthorizationServer::tomcat);
		context.register(ServerConfiguration.class);
		context.refresh();
		return new AuthorizationServer(context);
	}

	private static TomcatServletWebServerFactory tomcat() {
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
		// Without any servlet Tomcat asks no filter
		factory.setRegisterDefaultServlet(true);
		return factory;
	}

	/** What everything it has begins with. */
	public String address() {
		return "http://127.0.0.1:" + this.context.getWebServer().getPort();
	}

	/** The table of an environment that uses it. */
	public Map<String, Object> table(String... scopes) {
		return Map.of("auth_url", address() + "/oauth2/authorize", "token_url", address() + "/oauth2/token",
				"device_url", address() + "/oauth2/device_authorization", "revocation_url",
				address() + "/oauth2/revoke", "issuer", address(), "scopes", String.join(" ", scopes));
	}

	/** The PEM file of the client {@code rsa} or {@code ec}. */
	public String key(String client) {
		return this.context.getBean(ClientKeys.class).pem(client);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
