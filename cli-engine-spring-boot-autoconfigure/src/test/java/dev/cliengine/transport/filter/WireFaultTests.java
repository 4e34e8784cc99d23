package dev.cliengine.transport.filter;

import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.cliengine.transport.Backend;
import dev.cliengine.transport.RetryPolicy;

import static org.assertj.core.api.Assertions.assertThat;

class WireFaultTests {

	private static final WireMockServer server = new WireMockServer(
			WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());

	private final TestRun run = new TestRun();

	@BeforeAll
	static void start() {
		server.start();
	}

	@AfterAll
	static void stop() {
		server.stop();
	}

	@ParameterizedTest
	@EnumSource
	void f6EveryFaultIsAFailureWithACode(Fault fault) {
		server.stubFor(WireMock.get("/" + fault).willReturn(WireMock.aResponse().withFault(fault)));
		assertThat(code(RetryPolicy.never(), "/" + fault)).isIn("CONNECTION_RESET", "MALFORMED_RESPONSE",
				"RESPONSE_TRUNCATED", "UNEXPECTED_CONTENT_TYPE");
	}

	/** A GET is repeated by the JDK's client before anybody else learns of it. */
	@Test
	void r27AConnectionThatIsLostIsMadeAgain() {
		server.stubFor(WireMock.delete("/flaky")
			.inScenario("flaky")
			.whenScenarioStateIs(Scenario.STARTED)
			.willReturn(WireMock.aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
			.willSetStateTo("better"));
		server.stubFor(WireMock.delete("/flaky")
			.inScenario("flaky")
			.whenScenarioStateIs("better")
			.willReturn(WireMock.okJson("{\"a\":1}")));
		assertThat(this.run
			.get(TestRun.client(backend(TestRun.quickly())).delete().uri("/flaky").retrieve().bodyToMono(String.class)))
			.isEqualTo("{\"a\":1}");
		assertThat(this.run.waits()).hasSize(1);
	}

	private String code(RetryPolicy policy, String path) {
		return this.run.failure(TestRun.client(backend(policy)).get().uri(path).retrieve().bodyToMono(Map.class))
			.code();
	}

	private static Backend.Builder backend(RetryPolicy policy) {
		return Backend.named("things").baseUrl("http://127.0.0.1:" + server.port()).retry(policy);
	}

}
