package dev.cliengine.sample.backend.hub.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.Fields;
import dev.cliengine.sample.backend.hub.HubClock;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.HubServices;
import dev.cliengine.sample.backend.hub.Json;

/**
 * Public keys of users.
 */
final class SshKeyRoutes implements HubRoutes {

	private static final String PATH = "/api/user/keys";

	private static final String SELECT = """
			select id, user_id, title, key_type, fingerprint, created_at, last_used from ssh_keys""";

	private final HubServices hub;

	SshKeyRoutes(HubServices hub) {
		this.hub = hub;
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET(PATH, Blocking.handle(this::list))
			.POST(PATH, Blocking.handle(this::add))
			.GET(PATH + "/{key_id}", Blocking.handle((request) -> Json.ok(own(request).json())))
			.DELETE(PATH + "/{key_id}", Blocking.handle(this::delete))
			.build();
	}

	private Mono<ServerResponse> list(ServerRequest request) {
		Caller caller = this.hub.callers().required(request);
		return Json.ok(this.hub.database()
			.jdbc()
			.sql(SELECT + " where user_id = ? order by id")
			.param(caller.id())
			.query(Kept.class)
			.stream()
			.map(Kept::json)
			.toList());
	}

	private Mono<ServerResponse> add(ServerRequest request) {
		Fields body = Fields.body(request);
		Caller caller = this.hub.callers().required(request);
		String title = body.text("title");
		String line = body.text("key");
		body.check();
		SshKey key = SshKey.parse(line);
		KeyHolder id = new GeneratedKeyHolder();
		try {
			this.hub.database()
				.jdbc()
				.sql("""
						insert into ssh_keys (user_id, title, key_type, public_key, fingerprint, created_at)
						values (?, ?, ?, ?, ?, ?)""")
				.param(caller.id())
				.param(title)
				.param(key.type())
				.param(line.strip())
				.param(key.fingerprint())
				.param(this.hub.clock().next().atOffset(ZoneOffset.UTC))
				.update(id, "id");
		}
		catch (DuplicateKeyException ex) {
			throw HubException.detail(409, "SSH key already exists");
		}
		return Json.ok(kept(id.getKeyAs(Long.class)).json());
	}

	private Mono<ServerResponse> delete(ServerRequest request) {
		Kept key = own(request);
		this.hub.database().jdbc().sql("delete from ssh_keys where id = ?").param(key.id()).update();
		return Json.success("SSH key deleted successfully");
	}

	private Kept own(ServerRequest request) {
		Caller caller = this.hub.callers().required(request);
		Fields path = Fields.path(request);
		long id = path.integer("key_id");
		path.check();
		Kept key = kept(id);
		if (key.userId() != caller.id()) {
			throw HubException.detail(403, "Not authorized to access this SSH key");
		}
		return key;
	}

	private Kept kept(@Nullable Long id) {
		return this.hub.database()
			.jdbc()
			.sql(SELECT + " where id = ?")
			.param(id)
			.query(Kept.class)
			.optional()
			.orElseThrow(() -> HubException.detail(404, "SSH key not found"));
	}

	/**
	 * A key as it is stored.
	 *
	 * @param id its number
	 * @param userId whose it is
	 * @param title what its owner calls it
	 * @param keyType the algorithm
	 * @param fingerprint the hash that names it
	 * @param createdAt when it was added
	 * @param lastUsed when somebody used it
	 */
	record Kept(long id, long userId, String title, String keyType, String fingerprint, Instant createdAt,
			@Nullable Instant lastUsed) {

		Map<String, @Nullable Object> json() {
			return Json.object("id", this.id, "title", this.title, "key_type", this.keyType, "fingerprint",
					this.fingerprint, "created_at", HubClock.zulu(this.createdAt), "last_used",
					(this.lastUsed != null) ? HubClock.zulu(this.lastUsed) : null);
		}

	}

}
