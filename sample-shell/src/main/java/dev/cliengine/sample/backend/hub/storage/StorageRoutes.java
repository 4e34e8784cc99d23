package dev.cliengine.sample.backend.hub.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The storage's origin: reads (whole or a range) and writes (whole or a part) for whoever
 * holds a pre-signed URL. A request that carries a credential of the hub is refused, for
 * it should never have left the hub's own origin.
 *
 * @since 0.1.0
 */
public final class StorageRoutes {

	private final ObjectStore store;

	private final PresignedUrls urls;

	private final StorageUpload uploads;

	/** The storage over a store, its URLs and its uploads in parts. */
	public StorageRoutes(ObjectStore store, PresignedUrls urls, MultipartUploads multipart) {
		this.store = store;
		this.urls = urls;
		this.uploads = new StorageUpload(store, multipart);
	}

	/** The routes, for a server that serves nothing else. */
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET(PresignedUrls.ROOT + "**", this::read)
			.HEAD(PresignedUrls.ROOT + "**", this::read)
			.PUT(PresignedUrls.ROOT + "**", (request) -> this.uploads.put(request, key(request)))
			.filter((request, next) -> Mono.defer(() -> {
				check(request);
				return next.handle(request);
			}).onErrorResume(StorageFault.class, StorageFault::answer))
			.build();
	}

	private void check(ServerRequest request) {
		HttpHeaders headers = request.headers().asHttpHeaders();
		if (headers.containsHeader(HttpHeaders.AUTHORIZATION) || headers.containsHeader(HttpHeaders.COOKIE)) {
			throw StorageFault.invalid("Only one auth mechanism allowed; only the signature of the URL is expected");
		}
		if (!this.urls.permits(request.method(), request.path(), request.queryParams().toSingleValueMap())) {
			throw new StorageFault(HttpStatus.FORBIDDEN, "AccessDenied",
					"The signature does not match or the request has expired");
		}
	}

	private Mono<ServerResponse> read(ServerRequest request) {
		Path file = this.store.file(key(request));
		return Mono.fromCallable(() -> Files.isRegularFile(file))
			.subscribeOn(Schedulers.boundedElastic())
			.flatMap((there) -> {
				if (!there) {
					return StorageFault.missing().answer();
				}
				ServerResponse.BodyBuilder answer = ServerResponse.ok()
					.contentType(MediaType.APPLICATION_OCTET_STREAM)
					.header(HttpHeaders.ACCEPT_RANGES, "bytes")
					.eTag(file.getFileName().toString());
				request.queryParam(PresignedUrls.DISPOSITION)
					.ifPresent((text) -> answer.header(HttpHeaders.CONTENT_DISPOSITION, text));
				return answer.bodyValue(new FileSystemResource(file));
			});
	}

	private static ObjectKey key(ServerRequest request) {
		Optional<ObjectKey> key = ObjectKey.parse(request.path().substring(PresignedUrls.ROOT.length()));
		return key.orElseThrow(StorageFault::missing);
	}

}
