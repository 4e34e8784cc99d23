package dev.cliengine.sample.kohub.client;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

import dev.cliengine.transport.RetryPolicy;

/**
 * Clients and servers of tests.
 */
final class Clients {

	static final String TOKEN = "1a7674eb4ee78df7e1ac439a93c3fa8e3c945784d4dec9fd8e3011738b2f1d62";

	static final Instant NOW = Instant.parse("2026-03-04T10:12:08Z");

	private Clients() {
	}

	static WireMockServer server() {
		WireMockServer server = new WireMockServer(
				WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort().containerThreads(20));
		server.start();
		return server;
	}

	/** A client that never waits, and knows nothing of the machine it runs on. */
	static KohubClientBuilder of(WireMockServer server, Path home) {
		return KohubClient.builder()
			.endpoint(server.baseUrl())
			.environment(Map.of(), home)
			.clock(Clock.fixed(NOW, ZoneOffset.UTC))
			.backend((backend) -> backend.retry(new RetryPolicy(3, Duration.ZERO, Duration.ZERO,
					Set.of(500, 502, 503, 504), Set.of("GET", "HEAD", "DELETE", "PUT"))));
	}

}
