package dev.cliengine.transport.connect;

import java.net.http.HttpClient;

import org.springframework.http.client.reactive.ClientHttpConnector;

import dev.cliengine.transport.Backend;
import dev.cliengine.transport.Connector;

/**
 * Connects with the JDK's HTTP client, which follows no redirect.
 *
 * @since 0.1.0
 */
public final class JdkConnector implements Connector {

	@Override
	public ClientHttpConnector connector(Backend backend) {
		HttpClient client = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.connectTimeout(backend.timeouts().connect())
			.build();
		return new StoppableConnector(client, backend.timeouts().response());
	}

}
