package dev.cliengine.sample.backend.hub.repo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.Secrets;
import dev.cliengine.sample.backend.hub.repo.RefTable.Kind;
import dev.cliengine.sample.backend.hub.repo.tree.TreeEntry;
import dev.cliengine.sample.backend.hub.storage.ObjectKey;
import dev.cliengine.sample.backend.hub.storage.PresignedUrls;

import org.springframework.web.util.UriUtils;

/** Where the content of a file is, and what it is. */
final class ResolveRoutes implements HubRoutes {

	private static final String VISITOR = "hf_download_session";

	private static final String FILE = "/{ns}/{name}/resolve/{rev}/{*path}";

	private final Repositories repositories;

	private final Access access;

	private final PresignedUrls urls;

	private final DownloadTable downloads;

	private final Secrets secrets = new Secrets();

	ResolveRoutes(Repositories repositories, PresignedUrls urls) {
		this.repositories = repositories;
		this.access = new Access(repositories);
		this.urls = urls;
		this.downloads = new DownloadTable(repositories.hub().database());
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		RouterFunctions.Builder routes = RouterFunctions.route();
		for (String prefix : new String[] { "", "/" + Paths.TYPES, "/api", "/api/" + Paths.TYPES }) {
			routes.HEAD(prefix + FILE, Blocking.handle(this::head)).GET(prefix + FILE, Blocking.handle(this::get));
		}
		return routes.build();
	}

	private Mono<ServerResponse> head(ServerRequest request) {
		Repository repository = repository(request);
		TreeEntry file = file(request, repository);
		return headers(ServerResponse.ok(), request, repository, file).contentType(MediaType.APPLICATION_OCTET_STREAM)
			.contentLength(file.content().size())
			.build();
	}

	private Mono<ServerResponse> get(ServerRequest request) {
		Repository repository = repository(request);
		TreeEntry file = file(request, repository);
		ServerResponse.BodyBuilder answer = headers(ServerResponse.status(HttpStatus.FOUND), request, repository, file)
			.header(HttpHeaders.CACHE_CONTROL, "no-store");
		String visitor = visitor(request, answer);
		LocalDate today = LocalDate.ofInstant(this.repositories.hub().clock().now(), ZoneOffset.UTC);
		this.repositories.locks().hold(repository.id(), () -> {
			this.repositories.hub()
				.database()
				.inTransaction(() -> this.downloads.count(repository.id(), today, visitor));
			return null;
		});
		ObjectKey key = file.content().lfs() ? ObjectKey.lfs(file.content().sha256())
				: ObjectKey.data(file.content().sha256());
		return answer.location(this.urls.download(key, ascii(file.name()))).build();
	}

	private String visitor(ServerRequest request, ServerResponse.BodyBuilder answer) {
		Caller caller = this.access.caller(request);
		if (caller != null) {
			return "user:" + caller.id();
		}
		HttpCookie known = request.cookies().getFirst(VISITOR);
		String session = (known != null) ? Secrets.hash(known.getValue()) : "";
		if (session.isEmpty()) {
			String fresh = this.secrets.hex(32);
			// Netty writes the last word only with a capital letter.
			answer.header(HttpHeaders.SET_COOKIE, VISITOR + "=" + fresh + "; HttpOnly; Path=/; SameSite=lax");
			session = Secrets.hash(fresh);
		}
		return DownloadTable.ANONYMOUS + session;
	}

	private ServerResponse.BodyBuilder headers(ServerResponse.BodyBuilder answer, ServerRequest request,
			Repository repository, TreeEntry file) {
		String revision = request.pathVariable("rev");
		String commit = this.repositories.history()
			.refs()
			.find(repository.id(), Kind.BRANCH, revision)
			.orElse(revision);
		return answer.header("X-Repo-Commit", commit)
			.header("X-Linked-Etag", file.content().oid())
			.header("X-Linked-Size", Long.toString(file.content().size()))
			.header(HttpHeaders.ETAG, file.content().oid())
			.header(HttpHeaders.ACCEPT_RANGES, "bytes")
			.lastModified(ZonedDateTime.ofInstant(file.modified(), ZoneOffset.UTC))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + ascii(file.name())
					+ "\"; filename*=UTF-8''" + UriUtils.encode(file.name(), StandardCharsets.UTF_8));
	}

	private Repository repository(ServerRequest request) {
		RepoKey key = Access.key(request);
		@Nullable Repository found = this.repositories.table().find(key).orElse(null);
		if (found == null) {
			HubException missing = Access.missing(key);
			throw HubException.codedDetail(404, "RepoNotFound", String.valueOf(missing.getMessage()),
					"Repository not found");
		}
		if (!this.access.mayRead(this.access.caller(request), found)) {
			throw Access.missing(key);
		}
		return found;
	}

	private TreeEntry file(ServerRequest request, Repository repository) {
		String path = Paths.rest(request);
		String revision = request.pathVariable("rev");
		return this.repositories.resolve(repository, revision)
			.flatMap((commit) -> this.repositories.tree(commit).file(path))
			.orElseThrow(() -> HubException.codedDetail(404, "EntryNotFound",
					Access.noEntry(repository.key(), path, revision), "File '" + path + "' not found"));
	}

	private static String ascii(String name) {
		return name.replaceAll("[^ -~]|[\"\\\\]", "_");
	}

}
