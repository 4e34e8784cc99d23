package dev.cliengine.sample.backend.hub.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.HubServices;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.Issue;

/**
 * Pictures of users and organizations.
 */
final class AvatarRoutes implements HubRoutes {

	private static final String USER = "/api/users/{name}/avatar";

	private static final String ORGANIZATION = "/api/organizations/{name}/avatar";

	private final HubServices hub;

	private final Accounts accounts;

	AvatarRoutes(HubServices hub, Accounts accounts) {
		this.hub = hub;
		this.accounts = accounts;
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.POST(USER, Blocking.handle((request) -> upload(request, user(request))))
			.GET(USER, Blocking.handle((request) -> show(user(request))))
			.DELETE(USER, Blocking.handle((request) -> remove(request, user(request))))
			.POST(ORGANIZATION, Blocking.handle((request) -> upload(request, organization(request))))
			.GET(ORGANIZATION, Blocking.handle((request) -> show(organization(request))))
			.DELETE(ORGANIZATION, Blocking.handle((request) -> remove(request, organization(request))))
			.build();
	}

	private Mono<ServerResponse> upload(ServerRequest request, Account account) {
		requireOwner(request, account);
		byte[] sent = file(request);
		if (sent == null) {
			throw HubException.validation(List.of(Issue.missing(List.of("body", "file"), null)));
		}
		Picture picture = Picture.uploaded(sent);
		store(account, picture);
		return Json.ok(Json.object("success", true, "message", "Avatar uploaded successfully", "size_bytes",
				picture.bytes().length));
	}

	private Mono<ServerResponse> show(Account account) {
		Picture picture = stored(account).orElseThrow(AvatarRoutes::none);
		return ServerResponse.ok()
			.contentType(MediaType.parseMediaType(picture.type()))
			.cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
			.bodyValue(picture.bytes());
	}

	private Mono<ServerResponse> remove(ServerRequest request, Account account) {
		requireOwner(request, account);
		if (stored(account).isEmpty()) {
			throw none();
		}
		store(account, null);
		return Json.success("Avatar deleted successfully");
	}

	private void requireOwner(ServerRequest request, Account account) {
		Caller caller = this.hub.callers().required(request);
		if (!this.hub.namespaces().canAdmin(caller, account.name())) {
			throw HubException.detail(403, account.organization() ? "Not authorized to update organization avatar"
					: "Not authorized to update this user's avatar");
		}
	}

	private static byte @Nullable [] file(ServerRequest request) {
		if (request.headers().contentType().filter(MediaType.MULTIPART_FORM_DATA::includes).isEmpty()) {
			return null;
		}
		return request.multipartData()
			.flatMap((parts) -> Mono.justOrEmpty(parts.getFirst("file")))
			.flatMap((part) -> DataBufferUtils.join(part.content()))
			.map((buffer) -> {
				byte[] bytes = new byte[buffer.readableByteCount()];
				buffer.read(bytes);
				DataBufferUtils.release(buffer);
				return bytes;
			})
			.block();
	}

	private Optional<Picture> stored(Account account) {
		return this.hub.database()
			.jdbc()
			.sql("select avatar, avatar_type from accounts where id = ? and avatar is not null")
			.param(account.id())
			.query((row, number) -> new Picture(row.getBytes("avatar"), row.getString("avatar_type")))
			.optional();
	}

	private void store(Account account, @Nullable Picture picture) {
		this.hub.database()
			.jdbc()
			.sql("update accounts set avatar = ?, avatar_type = ? where id = ?")
			.param((picture != null) ? picture.bytes() : null)
			.param((picture != null) ? picture.type() : null)
			.param(account.id())
			.update();
	}

	private Account user(ServerRequest request) {
		return this.accounts.user(request.pathVariable("name"));
	}

	private Account organization(ServerRequest request) {
		return this.accounts.organization(request.pathVariable("name"));
	}

	private static HubException none() {
		return HubException.detail(404, "No avatar set");
	}

}
