package dev.cliengine.sample.backend.hub.account;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.sample.backend.hub.Answer;
import dev.cliengine.sample.backend.hub.HubSettings;
import dev.cliengine.sample.backend.hub.MovableClock;
import dev.cliengine.sample.backend.hub.TestHub;

import static org.assertj.core.api.Assertions.assertThat;

class SessionTests {

	private static final String ME = "/api/auth/me";

	private final MovableClock clock = new MovableClock();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@Test
	void aSessionEndsAfterSevenDays() {
		try (TestHub hub = start()) {
			hub.register("mira");
			String[] session = hub.session("mira");
			this.clock.move(Duration.ofDays(7).minusSeconds(1));
			assertThat(hub.get(ME, session).status()).isEqualTo(200);
			this.clock.move(Duration.ofSeconds(1));
			assertThat(hub.get(ME, session).text()).isEqualTo("{\"detail\":\"Not authenticated\"}");
		}
	}

	@Test
	void aValidCookieComesBeforeABearerAndAnInvalidOneDoesNot() {
		try (TestHub hub = start()) {
			String[] theo = hub.newcomer("theo");
			hub.register("mira");
			String[] mira = hub.session("mira");
			assertThat(name(hub.get(ME, theo[0], theo[1], mira[0], mira[1]))).isEqualTo("mira");
			assertThat(name(hub.get(ME, theo[0], theo[1], "Cookie", "session_id=nonsense"))).isEqualTo("theo");
			this.clock.move(Duration.ofDays(8));
			assertThat(name(hub.get(ME, theo[0], theo[1], mira[0], mira[1]))).isEqualTo("theo");
		}
	}

	@Test
	void logoutEndsAllSessionsAndTokensLiveOn() {
		try (TestHub hub = start()) {
			String[] token = hub.newcomer("mira");
			String[] first = hub.session("mira");
			String[] second = hub.session("mira");
			assertThat(hub.send("POST", "/api/auth/logout", "", first).status()).isEqualTo(200);
			assertThat(hub.get(ME, second).status()).isEqualTo(401);
			assertThat(hub.get(ME, token).status()).isEqualTo(200);
		}
	}

	@Test
	void theBearerMayCarryTokensOfOtherSources() {
		try (TestHub hub = start()) {
			String[] token = hub.newcomer("mira");
			assertThat(hub.get(ME, token[0], token[1] + "|https://huggingface.co,hf_x").status()).isEqualTo(200);
			assertThat(hub.get(ME, token[0], "Bearer |https://huggingface.co,hf_x").status()).isEqualTo(401);
		}
	}

	@Test
	void aRestartKeepsAccountsSessionsAndTokens() {
		String[] token;
		String[] session;
		try (TestHub hub = start()) {
			token = hub.newcomer("mira");
			session = hub.session("mira");
			hub.post("/org/create", "{\"name\": \"aurora-lab\"}", token);
		}
		try (TestHub hub = start()) {
			assertThat(name(hub.get(ME, session))).isEqualTo("mira");
			assertThat(name(hub.get(ME, token))).isEqualTo("mira");
			assertThat(hub.login("mira").status()).isEqualTo(200);
			assertThat(hub.get("/org/aurora-lab/members").text())
				.isEqualTo("{\"members\":[{\"user\":\"mira\",\"role\":\"super-admin\"}]}");
		}
	}

	private TestHub start() {
		return TestHub.in(this.directory, HubSettings.defaults(), this.clock);
	}

	private static String name(Answer answer) {
		return answer.json().path("username").asString(answer.text());
	}

}
