package dev.cliengine.sample.backend.hub;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FaultTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@Test
	void whereFaultsAreNotAllowedTheHeaderMeansNothing() {
		try (TestHub hub = TestHub.in(this.directory)) {
			assertThat(fault(hub, "server-error").status()).isEqualTo(200);
		}
	}

	@Test
	void aFaultWithAKeyHappensOnce() {
		try (TestHub hub = faulty()) {
			assertThat(fault(hub, "server-error;first").status()).isEqualTo(500);
			assertThat(fault(hub, "server-error;first").status()).isEqualTo(200);
			assertThat(fault(hub, "server-error;second").status()).isEqualTo(500);
		}
	}

	@Test
	void anArmedFaultIsForTheNextRequest() {
		try (TestHub hub = faulty()) {
			hub.send("POST", "/demo/fault", "", "X-Demo-Fault", "garbage-json");
			assertThat(hub.get("/health").text()).isEqualTo("{\"id\": \"mira/");
			assertThat(hub.get("/health").text()).isEqualTo("{\"status\":\"ok\"}");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "reset-after-headers", "truncated-body" })
	void anAnswerThatBreaksOffIsAnErrorOfTheConnection(String fault) {
		try (TestHub hub = faulty()) {
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> fault(hub, fault));
			assertThat(hub.get("/health").status()).isEqualTo(200);
		}
	}

	@Test
	void aRedirectLeadsElsewhere() {
		try (TestHub hub = faulty()) {
			Answer answer = fault(hub, "foreign-redirect");
			assertThat(answer.status()).isEqualTo(302);
			assertThat(answer.header("Location")).isEqualTo("http://elsewhere.invalid/");
		}
	}

	private TestHub faulty() {
		return TestHub.in(this.directory, HubSettings.defaults().withFaults(), Clock.systemUTC());
	}

	private static Answer fault(TestHub hub, String fault) {
		return hub.get("/health", "X-Demo-Fault", fault);
	}

}
