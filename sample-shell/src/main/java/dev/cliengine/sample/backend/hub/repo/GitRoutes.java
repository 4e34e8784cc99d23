package dev.cliengine.sample.backend.hub.repo;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.repo.git.GitSnapshot;
import dev.cliengine.sample.backend.hub.repo.git.Pack;
import dev.cliengine.sample.backend.hub.repo.git.Packets;

/** What {@code git clone} asks for. There is nothing to push to. */
final class GitRoutes implements HubRoutes {

	private static final String GIT = "/{ns}/{name}.git/";

	private static final String READ = "git-upload-pack";

	private static final String CAPABILITIES = "shallow no-progress symref=HEAD:refs/heads/main agent=kohakuhub/0.0.1";

	private static final int CHUNK = 1 << 16;

	private final Repositories repositories;

	private final Access access;

	private final GitFiles files;

	GitRoutes(Repositories repositories) {
		this.repositories = repositories;
		this.access = new Access(repositories);
		this.files = new GitFiles(repositories);
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET(GIT + "info/refs", Blocking.handle(this::refs))
			.GET(GIT + "HEAD", Blocking.handle((request) -> {
				repository(request);
				return ServerResponse.ok().contentType(MediaType.TEXT_PLAIN).bodyValue("ref: refs/heads/main\n");
			}))
			.POST(GIT + READ, Blocking.handle(this::pack))
			.POST(GIT + "git-receive-pack", Blocking.handle(this::noPush))
			.build();
	}

	private Mono<ServerResponse> refs(ServerRequest request) {
		if (!request.queryParam("service").filter(READ::equals).isPresent()) {
			return noPush(request);
		}
		String commit = snapshot(repository(request)).commit();
		Packets answer = new Packets().line("# service=" + READ + "\n")
			.flush()
			.line(commit + " HEAD\0" + CAPABILITIES + "\n")
			.line(commit + " refs/heads/main\n")
			.flush();
		return answer("advertisement").bodyValue(answer.bytes());
	}

	private Mono<ServerResponse> pack(ServerRequest request) throws IOException {
		Repository repository = repository(request);
		List<String> asked = Packets.read(body(request));
		Packets head = new Packets();
		if (asked.stream().anyMatch((line) -> line.startsWith("deepen"))) {
			head.flush();
		}
		if (!asked.contains("done")) {
			return answer("result").bodyValue(asked.stream().anyMatch((line) -> line.startsWith("have"))
					? head.line("NAK\n").bytes() : head.bytes());
		}
		Path spool = Files.createTempFile(this.repositories.hub().directory(), "pack", null);
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(spool))) {
			out.write(head.line("NAK\n").bytes());
			new Pack(snapshot(repository).objects()).write(out);
		}
		Flux<DataBuffer> content = DataBufferUtils.read(spool, DefaultDataBufferFactory.sharedInstance, CHUNK)
			.doFinally((signal) -> delete(spool));
		return answer("result").body(content, DataBuffer.class);
	}

	private GitSnapshot snapshot(Repository repository) {
		Commit head = this.repositories.history().branch(repository.id(), RefTable.MAIN).orElseThrow();
		return this.files.snapshot(repository, head);
	}

	private Mono<ServerResponse> noPush(ServerRequest request) {
		if (caller(request) == null) {
			throw HubException.detail(401, "Authentication required");
		}
		throw HubException.coded(501, "NotImplemented", "git push is not supported, use the commit API");
	}

	/** The first of the kinds a repository of this name is of. */
	private Repository repository(ServerRequest request) {
		Caller caller = caller(request);
		RepoKey key = new RepoKey(RepoType.MODEL, request.pathVariable("ns"), request.pathVariable("name"));
		return Arrays.stream(RepoType.values())
			.map((type) -> this.repositories.table().find(new RepoKey(type, key.namespace(), key.name())).orElse(null))
			.filter(Objects::nonNull)
			.findFirst()
			.filter((found) -> this.access.mayRead(caller, found))
			.orElseThrow(() -> Access.missing(key));
	}

	/** Git sends a token as the password of a user. */
	private @Nullable Caller caller(ServerRequest request) {
		String header = request.headers().firstHeader(HttpHeaders.AUTHORIZATION);
		if (header == null || !header.startsWith("Basic ")) {
			return this.access.caller(request);
		}
		try {
			String pair = new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
			String token = pair.substring(pair.indexOf(':') + 1);
			return this.repositories.hub().callers().byToken(token).orElse(null);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static byte[] body(ServerRequest request) throws IOException {
		byte[] body = request.bodyToMono(byte[].class).blockOptional().orElse(new byte[0]);
		if ("gzip".equals(request.headers().firstHeader(HttpHeaders.CONTENT_ENCODING))) {
			try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
				return in.readNBytes(CHUNK * 16);
			}
		}
		return body;
	}

	private static ServerResponse.BodyBuilder answer(String kind) {
		return ServerResponse.ok()
			.header(HttpHeaders.CACHE_CONTROL, "no-cache")
			.contentType(MediaType.parseMediaType("application/x-" + READ + "-" + kind));
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
