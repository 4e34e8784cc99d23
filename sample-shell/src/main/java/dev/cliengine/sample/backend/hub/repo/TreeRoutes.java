package dev.cliengine.sample.backend.hub.repo;

import java.util.ArrayList;
import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Fields;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.HubSettings.Transfer;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.repo.tree.FileTree;
import dev.cliengine.sample.backend.hub.repo.tree.RepoPath;
import dev.cliengine.sample.backend.hub.repo.tree.TreeItem;
import dev.cliengine.sample.backend.hub.repo.tree.TreeQuery;

/** The files of a repository: a directory in pages, or paths by name. */
final class TreeRoutes implements HubRoutes {

	private static final int LONGEST_PREFIX = 256;

	private static final int MOST_PATHS = 1000;

	private final Repositories repositories;

	private final Access access;

	private final EntryJson json;

	TreeRoutes(Repositories repositories) {
		this.repositories = repositories;
		this.access = new Access(repositories);
		this.json = new EntryJson(repositories);
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET(Paths.REPO + "/tree/{rev}", Blocking.handle(this::tree))
			.GET(Paths.REPO + "/tree/{rev}/{*path}", Blocking.handle(this::tree))
			.POST(Paths.REPO + "/paths-info/{rev}", Blocking.handle(this::pathsInfo))
			.build();
	}

	private Mono<ServerResponse> tree(ServerRequest request) {
		Fields query = Fields.query(request);
		boolean expand = query.flag("expand", false);
		int limit = limit(query, expand);
		TreeQuery wanted = new TreeQuery(Paths.rest(request), query.flag("recursive", false),
				query.text("name_prefix", ""), query.text("cursor", ""));
		query.check();
		if (wanted.namePrefix().contains("/") || wanted.namePrefix().length() > LONGEST_PREFIX) {
			throw HubException.coded(400, "BadRequest",
					"name_prefix must not contain '/' and must be at most " + LONGEST_PREFIX + " characters");
		}
		Repository repository = this.access.readable(request);
		String revision = request.pathVariable("rev");
		FileTree tree = this.repositories.tree(this.access.revision(repository, revision));
		if (!tree.hasDirectory(wanted.directory())) {
			throw HubException.coded(404, "EntryNotFound",
					Access.noEntry(repository.key(), wanted.directory(), revision));
		}
		List<TreeItem> found = tree.list(wanted, limit + 1);
		List<TreeItem> page = found.subList(0, Math.min(limit, found.size()));
		ServerResponse.BodyBuilder answer = ServerResponse.ok();
		if (found.size() > limit) {
			answer.header(HttpHeaders.LINK, Paths.next(this.repositories.hub().origins().api(), request, "cursor",
					page.get(limit - 1).cursor()));
		}
		return Json.write(answer, this.json.entries(repository, tree, page, expand));
	}

	private int limit(Fields query, boolean expand) {
		Transfer transfer = this.repositories.hub().settings().transfer();
		int most = expand ? transfer.expandedPageSize() : transfer.pageSize();
		return Math.min(most, query.integer("limit", most, 1, Integer.MAX_VALUE - 1));
	}

	private Mono<ServerResponse> pathsInfo(ServerRequest request) {
		Repository repository = this.access.readable(request);
		FileTree tree = this.repositories.tree(this.access.revision(repository, request.pathVariable("rev")));
		MultiValueMap<String, String> form = request.formData().blockOptional().orElseThrow();
		List<String> paths = form.getOrDefault("paths", List.of());
		if (paths.size() > MOST_PATHS) {
			throw HubException.coded(400, "BadRequest", "At most " + MOST_PATHS + " paths at a time");
		}
		List<TreeItem> items = new ArrayList<>();
		for (String path : paths.stream().map(RepoPath::trim).distinct().toList()) {
			tree.file(path).ifPresentOrElse((file) -> items.add(new TreeItem(path, file)), () -> {
				if (!path.isEmpty() && tree.hasDirectory(path)) {
					items.add(new TreeItem(path, null));
				}
			});
		}
		boolean expand = Boolean.parseBoolean(form.getFirst("expand"));
		return Json.ok(this.json.entries(repository, tree, items, expand));
	}

}
