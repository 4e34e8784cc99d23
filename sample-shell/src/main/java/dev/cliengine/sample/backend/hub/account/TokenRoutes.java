package dev.cliengine.sample.backend.hub.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.Callers;
import dev.cliengine.sample.backend.hub.Fields;
import dev.cliengine.sample.backend.hub.HubClock;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.HubServices;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.Secrets;

/**
 * Tokens: made, listed, revoked. Only their hashes are kept.
 */
final class TokenRoutes implements HubRoutes {

	private static final int DIGITS = 64;

	private final HubServices hub;

	private final Secrets secrets = new Secrets();

	TokenRoutes(HubServices hub) {
		this.hub = hub;
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.POST("/api/auth/tokens/create", Blocking.handle(this::create))
			.GET("/api/auth/tokens", Blocking.handle(this::list))
			.DELETE("/api/auth/tokens/{token_id}", Blocking.handle(this::revoke))
			.build();
	}

	private Mono<ServerResponse> create(ServerRequest request) {
		Fields body = Fields.body(request);
		Caller caller = this.hub.callers().required(request);
		String name = body.text("name");
		body.check();
		String token = this.secrets.hex(DIGITS);
		KeyHolder key = new GeneratedKeyHolder();
		this.hub.database()
			.jdbc()
			.sql("insert into tokens (user_id, token_hash, name, created_at) values (?, ?, ?, ?)")
			.param(caller.id())
			.param(Secrets.hash(token))
			.param(name)
			.param(this.hub.clock().next().atOffset(ZoneOffset.UTC))
			.update(key, "id");
		return Json.ok(Json.object("success", true, "token", token, "token_id", key.getKey(), "session_secret",
				this.hub.callers().session(request).map(Callers.Session::secret).orElse(null), "message",
				"Token created. Save it securely - you won't see it again!"));
	}

	private Mono<ServerResponse> list(ServerRequest request) {
		Caller caller = this.hub.callers().required(request);
		List<Map<String, @Nullable Object>> tokens = this.hub.database()
			.jdbc()
			.sql("select id, name, last_used, created_at from tokens where user_id = ? order by id")
			.param(caller.id())
			.query(Kept.class)
			.stream()
			.map(Kept::json)
			.toList();
		return Json.ok(Json.object("tokens", tokens));
	}

	private Mono<ServerResponse> revoke(ServerRequest request) {
		Caller caller = this.hub.callers().required(request);
		Fields path = Fields.path(request);
		long id = path.integer("token_id");
		path.check();
		int revoked = this.hub.database()
			.jdbc()
			.sql("delete from tokens where id = ? and user_id = ?")
			.param(id)
			.param(caller.id())
			.update();
		if (revoked == 0) {
			throw HubException.detail(404, "Token not found");
		}
		return Json.success("Token revoked successfully");
	}

	/**
	 * What is kept of a token.
	 *
	 * @param id its number
	 * @param name what its owner calls it
	 * @param lastUsed when it last counted
	 * @param createdAt when it was made
	 */
	record Kept(long id, String name, @Nullable Instant lastUsed, Instant createdAt) {

		Map<String, @Nullable Object> json() {
			return Json.object("id", this.id, "name", this.name, "last_used",
					(this.lastUsed != null) ? HubClock.offset(this.lastUsed) : null, "created_at",
					HubClock.offset(this.createdAt));
		}

	}

}
