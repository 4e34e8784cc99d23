package dev.cliengine.sample.backend.hub.repo;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

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
import dev.cliengine.sample.backend.hub.repo.tree.FileContent;
import dev.cliengine.sample.backend.hub.repo.tree.FileTree;
import dev.cliengine.sample.backend.hub.repo.tree.TreeEntry;
import dev.cliengine.sample.backend.hub.storage.Digests;

/** The first step of an upload: which way each file goes, and which are there already. */
final class PreuploadRoutes implements HubRoutes {

	private final Repositories repositories;

	private final Access access;

	PreuploadRoutes(Repositories repositories) {
		this.repositories = repositories;
		this.access = new Access(repositories);
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route().POST(Paths.REPO + "/preupload/{rev}", Blocking.handle(this::preupload)).build();
	}

	private Mono<ServerResponse> preupload(ServerRequest request) {
		Repository repository = this.access.writable(request);
		JsonNode files = Fields.body(request).raw("files");
		if (files == null || !files.isArray()) {
			throw HubException.error(400, "Missing or invalid 'files' array");
		}
		FileTree tree = this.repositories.resolve(repository, request.pathVariable("rev"))
			.map(this.repositories::tree)
			.orElse(FileTree.EMPTY);
		List<Map<String, @Nullable Object>> answers = new ArrayList<>();
		long more = 0;
		for (JsonNode file : files) {
			String path = file.path("path").asString("");
			long size = file.path("size").asLong(0);
			boolean known = tree.file(path)
				.map(TreeEntry::content)
				.filter((have) -> same(have, file, size))
				.isPresent();
			more += known ? 0 : size;
			answers.add(Json.object("path", path, "uploadMode",
					this.repositories.isLfs(repository, path, size) ? "lfs" : "regular", "shouldIgnore", known));
		}
		if (more > 0) {
			new SpaceCheck(this.repositories).require(repository, more);
		}
		return Json.ok(Json.object("files", answers));
	}

	private static boolean same(FileContent have, JsonNode file, long size) {
		if (have.size() != size) {
			return false;
		}
		return have.checksum().equals(file.path("sha256").asString("")) || sampleIsAll(have, file, size);
	}

	/** A sample is the beginning of a file; of a small one it is all of it. */
	private static boolean sampleIsAll(FileContent have, JsonNode file, long size) {
		try {
			byte[] sample = Base64.getDecoder().decode(file.path("sample").asString(""));
			return !have.lfs() && file.has("sample") && sample.length == size
					&& Digests.MD5.of(sample).equals(have.checksum());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
