package dev.cliengine.sample.backend.hub.account;

import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.sample.backend.hub.Answer;
import dev.cliengine.sample.backend.hub.HubSettings;
import dev.cliengine.sample.backend.hub.TestHub;

import static org.assertj.core.api.Assertions.assertThat;

class NameTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@Test
	void namesThatFoldToTheSameConflict() {
		try (TestHub hub = TestHub.in(this.directory)) {
			String[] mira = hub.newcomer("mira-north");
			hub.post("/org/create", "{\"name\": \"aurora-lab\"}", mira);
			assertThat(detail(register(hub, "Mira_North", "a@example.com")))
				.isEqualTo("Username conflicts with existing user: mira-north");
			assertThat(detail(register(hub, "AuroraLab", "a@example.com")))
				.isEqualTo("Username conflicts with existing organization: aurora-lab");
			assertThat(detail(hub.post("/org/create", "{\"name\": \"Aurora_Lab\"}", mira)))
				.isEqualTo("Organization name already exists");
			assertThat(hub.post("/org/create", "{\"name\": \"MiraNorth\"}", mira).status()).isEqualTo(500);
		}
	}

	@Test
	void reservedNamesAreNobodys() {
		try (TestHub hub = TestHub.in(this.directory)) {
			assertThat(register(hub, "Admin", "a@example.com").status()).isEqualTo(400);
			assertThat(register(hub, "fallback_sources", "a@example.com").status()).isEqualTo(400);
			String[] mira = hub.newcomer("mira");
			assertThat(hub.post("/org/create", "{\"name\": \"data-sets\"}", mira).status()).isEqualTo(400);
		}
	}

	@Test
	void anAddressIsForOneAccount() {
		try (TestHub hub = TestHub.in(this.directory)) {
			register(hub, "mira", "m@example.com");
			assertThat(detail(register(hub, "theo", "m@example.com"))).isEqualTo("Email already exists");
		}
	}

	@Test
	void aNameCanBeChecked() {
		try (TestHub hub = TestHub.in(this.directory)) {
			hub.register("mira-north");
			assertThat(hub.post("/api/validate/check-name", "{\"name\": \"Mira_North\"}").text())
				.isEqualTo("{\"available\":false,\"normalized_name\":\"miranorth\",\"conflict_with\":\"mira-north\","
						+ "\"message\":\"Name conflicts with existing user: mira-north\"}");
			assertThat(hub.post("/api/validate/check-name", "{\"name\": \"ivo\"}").json().get("available").asBoolean())
				.isTrue();
		}
	}

	@Test
	void registrationFollowsItsRules() {
		HubSettings.Registration rules = new HubSettings.Registration(false, true);
		try (TestHub hub = TestHub.in(this.directory, HubSettings.defaults().withRegistration(rules),
				Clock.systemUTC())) {
			assertThat(register(hub, "mira", "m@example.com").json().get("email_verified").asBoolean()).isFalse();
			assertThat(hub.login("mira").status()).isEqualTo(403);
		}
		HubSettings.Registration closed = new HubSettings.Registration(true, false);
		try (TestHub hub = TestHub.in(this.directory, HubSettings.defaults().withRegistration(closed),
				Clock.systemUTC())) {
			assertThat(register(hub, "theo", "t@example.com").status()).isEqualTo(403);
		}
	}

	private static Answer register(TestHub hub, String name, String email) {
		return hub.post("/api/auth/register",
				"{\"username\": \"" + name + "\", \"email\": \"" + email + "\", \"password\": \"secret\"}");
	}

	private static String detail(Answer answer) {
		return answer.json().path("detail").asString("");
	}

}
