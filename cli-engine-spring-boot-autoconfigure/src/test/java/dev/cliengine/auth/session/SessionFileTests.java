package dev.cliengine.auth.session;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.cliengine.auth.Account;
import dev.cliengine.io.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SessionFileTests {

	private static final Account ACCOUNT = new Account("hub", "", "");

	private static final Instant END = Instant.parse("2026-03-01T12:00:00Z");

	private final Session session = new Session(URI.create("http://127.0.0.1:8080"), "alice",
			List.of(new SessionCookie("sid", Secret.of("a=\"b\""), "127.0.0.1", "/", false, true, END),
					new SessionCookie("x", Secret.of("y"), "", "", true, false, null)),
			null);

	@TempDir
	Path directory;

	private final List<String> notices = new ArrayList<>();

	@Test
	void theFormatIsTheDocumentedOne() throws IOException {
		file().write(ACCOUNT, this.session);
		assertThat(path()).hasContent("{\"version\":1,\"origin\":\"http://127.0.0.1:8080\",\"user\":\"alice\","
				+ "\"expires_at\":null,\"cookies\":[{\"name\":\"sid\",\"value\":\"a=\\\"b\\\"\","
				+ "\"domain\":\"127.0.0.1\",\"path\":\"/\",\"secure\":false,\"http_only\":true,"
				+ "\"expires_at\":\"2026-03-01T12:00:00Z\"},{\"name\":\"x\",\"value\":\"y\",\"domain\":\"\","
				+ "\"path\":\"\",\"secure\":true,\"http_only\":false,\"expires_at\":null}]}");
		assertThat(file().read(ACCOUNT)).contains(this.session);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void r35OnlyTheOwnerCanReadIt() throws IOException {
		Files.writeString(path(), "{}");
		Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString("rw-r--r--"));
		file().write(ACCOUNT, this.session);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path()))).isEqualTo("rw-------");
	}

	@Test
	void r1AWriteLeavesNothingBesideTheFile() throws IOException {
		file().write(ACCOUNT, this.session);
		file().write(ACCOUNT, new Session(this.session.origin(), "bob", this.session.cookies(), END));
		try (var files = Files.list(this.directory)) {
			assertThat(files).containsExactly(path());
		}
		assertThat(file().read(ACCOUNT)).map(Session::user).contains("bob");
		assertThat(file().read(ACCOUNT)).map(Session::expiresAt).contains(END);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "nonsense", "{\"version\":2,\"origin\":\"https://a\",\"user\":\"\"}",
			"{\"origin\":\"https://a\",\"user\":\"\",\"cookies\":[]}", "{\"version\":1,\"origin\":\"a b\"}",
			"{\"version\":1,\"origin\":\"file:///x\"}", "{\"version\":1,\"origin\":\"https://a\"} x",
			"{\"version\":1,\"origin\":\"https://a\",\"expires_at\":\"soon\"}",
			"{\"version\":1,\"origin\":\"https://a\",\"cookies\":[\"secret\"]}",
			"{\"version\":1,\"origin\":\"https://a\",\"cookies\":[{\"name\":\"a\",\"value\":\"\"}]}",
			"{\"version\":1,\"origin\":\"https://a\",\"cookies\":[{\"name\":\"a\",\"value\":\"x\\r\\nHost: b\"}]}",
			"{\"version\":1,\"origin\":\"https://a\",\"cookies\":[{\"name\":\"a\",\"value\":\"x\"}" })
	void whateverElseIsThereCountsAsAbsent(String content) throws IOException {
		Files.writeString(path(), content);
		SessionFile file = file();
		assertThat(file.read(ACCOUNT)).isEmpty();
		assertThat(file.read(ACCOUNT)).isEmpty();
		assertThat(this.notices).containsExactly(path() + " is damaged, so its session counts as absent");
	}

	@Test
	void membersOfLaterVersionsArePassedOver() {
		byte[] content = ("{\"version\":1,\"new\":{\"cookies\":[1]},\"origin\":\"https://a\",\"user\":\"u\",\"more\":[{}],"
				+ "\"cookies\":[{\"name\":\"a\",\"value\":\"x\",\"same_site\":[\"lax\"]}]}")
			.getBytes(StandardCharsets.UTF_8);
		assertThat(SessionFormat.read(content)).map((stored) -> stored.session().header().reveal()).contains("a=x");
	}

	private SessionFile file() {
		return new SessionFile((account) -> path(), this.notices::add);
	}

	private Path path() {
		return this.directory.resolve("session.json");
	}

}
