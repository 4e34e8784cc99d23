package dev.cliengine.sample.backend.hub.repo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Fields;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.storage.ObjectKey;

/** Where LFS content goes and comes from. */
final class LfsBatchRoutes implements HubRoutes {

	private static final MediaType TYPE = MediaType.parseMediaType("application/vnd.git-lfs+json");

	private static final String BATCH = "/{ns}/{name}.git/info/lfs/objects/batch";

	private final Repositories repositories;

	private final Access access;

	private final LfsBatch batch;

	LfsBatchRoutes(Repositories repositories, LfsBatch batch) {
		this.repositories = repositories;
		this.access = new Access(repositories);
		this.batch = batch;
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.POST(BATCH, Blocking.handle(this::batch))
			.POST("/" + Paths.TYPES + BATCH, Blocking.handle(this::batch))
			.build();
	}

	private Mono<ServerResponse> batch(ServerRequest request) {
		Fields body = Fields.body(request);
		String operation = body.text("operation", "");
		JsonNode objects = body.raw("objects");
		if (objects == null || !objects.isArray() || !(operation.equals("upload") || operation.equals("download"))) {
			throw HubException.error(400, "Missing or invalid 'operation' or 'objects'");
		}
		List<Map<String, @Nullable Object>> answers = operation.equals("upload") ? upload(request, objects)
				: download(request, objects);
		return Json.write(ServerResponse.ok().contentType(TYPE),
				Json.object("transfer", "basic", "objects", answers, "hash_algo", "sha256"));
	}

	private List<Map<String, @Nullable Object>> upload(ServerRequest request, JsonNode objects) {
		if (this.access.caller(request) == null) {
			throw HubException.error(401, "Authentication required for upload");
		}
		Repository repository = this.access.writable(request);
		long more = 0;
		for (JsonNode object : objects) {
			more += this.repositories.contents().has(repository.id(), oid(object)) ? 0 : object.path("size").asLong(0);
		}
		if (more > 0) {
			new SpaceCheck(this.repositories).require(repository, more);
		}
		List<Map<String, @Nullable Object>> answers = new ArrayList<>();
		objects.forEach((object) -> answers
			.add(this.batch.upload(repository.key(), oid(object), object.path("size").asLong(0))));
		return answers;
	}

	private List<Map<String, @Nullable Object>> download(ServerRequest request, JsonNode objects) {
		Repository repository = this.access.find(request)
			.orElseThrow(() -> HubException.error(404, "Repository not found"));
		List<Map<String, @Nullable Object>> answers = new ArrayList<>();
		objects.forEach(
				(object) -> answers.add(this.batch.download(repository, oid(object), object.path("size").asLong(0))));
		return answers;
	}

	private static String oid(JsonNode object) {
		String oid = object.path("oid").asString("");
		if (!ObjectKey.isHash(oid) || object.path("size").asLong(-1) < 0) {
			throw HubException.error(400, "Missing or invalid 'oid' or 'size' of an object");
		}
		return oid;
	}

}
