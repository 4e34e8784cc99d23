package dev.cliengine.sample.backend.hub.account;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.sample.backend.hub.Answer;
import dev.cliengine.sample.backend.hub.HubSettings;
import dev.cliengine.sample.backend.hub.MovableClock;
import dev.cliengine.sample.backend.hub.TestHub;

import static org.assertj.core.api.Assertions.assertThat;

class InvitationTests {

	private final MovableClock clock = new MovableClock();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@SuppressWarnings("NullAway.Init")
	private TestHub hub;

	private String[] mira = {};

	private String[] theo = {};

	@BeforeEach
	void start() {
		this.hub = TestHub.in(this.directory, HubSettings.defaults(), this.clock);
		this.mira = this.hub.newcomer("mira");
		this.theo = this.hub.newcomer("theo");
		this.hub.post("/org/create", "{\"name\": \"aurora-lab\"}", this.mira);
	}

	@AfterEach
	void stop() {
		this.hub.close();
	}

	@Test
	void anInvitationCountsOnce() {
		String token = invite("{\"role\": \"admin\"}");
		assertThat(accept(token, this.theo).text()).contains("\"org_name\":\"aurora-lab\",\"role\":\"admin\"");
		assertThat(this.hub.get("/org/aurora-lab/members").text()).contains("{\"user\":\"theo\",\"role\":\"admin\"}");
		assertThat(accept(token, this.hub.newcomer("ivo")).text())
			.isEqualTo("{\"detail\":\"Invitation has already been used\"}");
	}

	@Test
	void anInvitationThatIsRefusedIsNotUsedUp() {
		String token = invite("{\"max_usage\": 1}");
		assertThat(accept(token, this.mira).status()).isEqualTo(400);
		assertThat(this.hub.get("/api/invitations/" + token).json().get("usage_count").asInt()).isZero();
		assertThat(accept(token, this.theo).status()).isEqualTo(200);
	}

	@Test
	void anInvitationExpires() {
		String token = invite("{}");
		this.clock.move(Duration.ofDays(7).plusSeconds(1));
		assertThat(accept(token, this.theo).text()).isEqualTo("{\"detail\":\"Invitation has expired\"}");
		assertThat(this.hub.get("/api/invitations/" + token).json().get("is_available").asBoolean()).isFalse();
	}

	@Test
	void theOrganizationSeesItsInvitationsAndTakesThemBack() {
		String token = invite("{\"email\": \"theo@example.com\", \"max_usage\": -1}");
		String list = "/api/invitations/org/aurora-lab/list";
		assertThat(this.hub.get(list, this.mira).text()).contains("\"created_by\":\"mira\"", "\"is_pending\":true",
				"\"is_reusable\":true");
		assertThat(this.hub.get(list, this.theo).status()).isEqualTo(403);
		String path = "/api/invitations/" + token;
		assertThat(this.hub.send("DELETE", path, "", this.theo).status()).isEqualTo(403);
		assertThat(this.hub.send("DELETE", path, "", this.mira).status()).isEqualTo(200);
		assertThat(this.hub.get(path).status()).isEqualTo(404);
	}

	private String invite(String json) {
		return this.hub.post("/api/invitations/org/aurora-lab/create", json, this.mira)
			.json()
			.get("token")
			.stringValue();
	}

	private Answer accept(String token, String[] caller) {
		return this.hub.send("POST", "/api/invitations/" + token + "/accept", "", caller);
	}

}
