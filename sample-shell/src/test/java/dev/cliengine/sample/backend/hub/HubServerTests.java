package dev.cliengine.sample.backend.hub;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HubServerTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@SuppressWarnings("NullAway.Init")
	private TestHub hub;

	@BeforeEach
	void start() {
		this.hub = TestHub.in(this.directory);
	}

	@AfterEach
	void stop() {
		this.hub.close();
	}

	@Test
	void anUnknownRouteIsNotFound() {
		Answer answer = this.hub.get("/api/nothing/here");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.text()).isEqualTo("{\"detail\":\"Not Found\"}");
	}

	@Test
	void aKnownRouteSaysWhichMethodsItHas() {
		Answer answer = this.hub.send("PATCH", "/org/aurora-lab/members", "");
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.text()).isEqualTo("{\"detail\":\"Method Not Allowed\"}");
		assertThat(answer.header("Allow")).isEqualTo("GET, POST");
	}

	@Test
	void anAnswerCarriesTheNumberOfItsRequest() {
		assertThat(this.hub.get("/health", "X-Request-Id", "r-7").header("X-Request-Id")).isEqualTo("r-7");
		assertThat(this.hub.get("/health").header("X-Request-Id")).matches("[0-9a-f]{32}");
		assertThat(this.hub.get("/nothing").header("X-Request-Id")).matches("[0-9a-f]{32}");
	}

	@Test
	void afterAFaultTheConnectionIsClosed() {
		String password = "x".repeat(73);
		Answer answer = this.hub.post("/api/auth/register",
				"{\"username\": \"mira\", \"email\": \"m@example.com\", \"password\": \"" + password + "\"}");
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.text()).isEqualTo("Internal Server Error");
		assertThat(answer.header("Connection")).isEqualTo("close");
		assertThat(answer.header("X-Request-Id")).isNull();
		assertThat(this.hub.get("/health").status()).isEqualTo(200);
	}

	@Test
	void aBodyThatIsNotJsonIsRefused() {
		Answer answer = this.hub.post("/api/auth/login", "{\"username\": ");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.json().at("/detail/0/type").stringValue()).isEqualTo("json_invalid");
		assertThat(this.hub.post("/api/auth/login", "[]").json().at("/detail/0/type").stringValue())
			.isEqualTo("model_attributes_type");
	}

	@Test
	void everyFieldThatIsWrongIsNamed() {
		assertThat(this.hub.post("/api/auth/login", "{\"password\": 7}").text())
			.isEqualTo("{\"detail\":[{\"type\":\"missing\",\"loc\":[\"body\",\"username\"],\"msg\":\"Field required\","
					+ "\"input\":{\"password\":7}},{\"type\":\"string_type\",\"loc\":[\"body\",\"password\"],"
					+ "\"msg\":\"Input should be a valid string\",\"input\":7}]}");
	}

	@Test
	void aDatabaseThatAnotherProcessHasOpenIsRefused() throws IOException {
		Path other = Files.createDirectory(this.directory.resolve("other"));
		HubDatabase.open(other).close();
		try (FileChannel file = FileChannel.open(other.resolve("hub.mv.db"), StandardOpenOption.WRITE);
				FileLock lock = file.lock()) {
			assertThat(lock.isValid()).isTrue();
			assertThatExceptionOfType(CliException.class).isThrownBy(() -> HubDatabase.open(other))
				.withMessageEndingWith("is open in another process");
		}
	}

	@Test
	void whatEverybodyMayAsk() {
		assertThat(this.hub.get("/").json().get("name").stringValue()).isEqualTo("KohakuHub");
		assertThat(this.hub.get("/health").text()).isEqualTo("{\"status\":\"ok\"}");
		assertThat(this.hub.get("/api/site-config").text()).isEqualTo(
				"{\"site_name\":\"KohakuHub\"," + "\"invitation_only\":false,\"require_email_verification\":false}");
		for (String path : List.of("/api/collections", "/api/settings/webhooks/1", "/api/spaces/a/b/runtime")) {
			assertThat(this.hub.get(path).status()).isEqualTo(501);
		}
	}

}
