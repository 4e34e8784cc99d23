package dev.cliengine.sample.kohub.client.config;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import dev.cliengine.io.AtomicFile;
import dev.cliengine.io.Secret;

/**
 * Remembers one login in {@code session.json} beside the configuration, which only its
 * owner can read. A file that cannot be understood counts as none.
 *
 * @since 0.1.0
 */
public final class SessionStore implements Sessions {

	private static final int LIMIT = 64 * 1024;

	private final Path file;

	private final Clock clock;

	private final JsonMapper mapper;

	/**
	 * @param directory where the file is; made when a login is remembered
	 */
	public SessionStore(Path directory, Clock clock) {
		this.file = directory.resolve("session.json");
		this.clock = clock;
		this.mapper = JsonMapper.builder().build();
	}

	/** Where it is, whether it exists or not. */
	public Path path() {
		return this.file;
	}

	@Override
	public Optional<HubSession> find(String endpoint) {
		return read().filter((session) -> session.endpoint().equals(endpoint) && !session.isOver(this.clock.instant()));
	}

	@Override
	public void keep(HubSession session) {
		ObjectNode json = this.mapper.createObjectNode();
		json.put("endpoint", session.endpoint());
		json.put("user", session.user());
		json.put("cookie", session.cookie().reveal());
		json.put("expires_at", (session.expiresAt() != null) ? session.expiresAt().toString() : null);
		AtomicFile.secret(this.file).write(this.mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
	}

	@Override
	public void forget(String endpoint) {
		if (read().filter((session) -> session.endpoint().equals(endpoint)).isPresent()) {
			AtomicFile.secret(this.file).delete();
		}
	}

	private Optional<HubSession> read() {
		return AtomicFile.secret(this.file).read(LIMIT).flatMap(this::parse);
	}

	private Optional<HubSession> parse(byte[] content) {
		try {
			JsonNode json = this.mapper.readTree(content);
			String end = json.path("expires_at").asString("");
			return Optional.of(new HubSession(json.path("endpoint").asString(""), json.path("user").asString(""),
					Secret.of(json.path("cookie").asString("")), end.isEmpty() ? null : Instant.parse(end)));
		}
		catch (JacksonException | IllegalArgumentException | DateTimeException ex) {
			return Optional.empty();
		}
	}

}
