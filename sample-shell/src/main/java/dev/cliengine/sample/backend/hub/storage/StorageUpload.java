package dev.cliengine.sample.backend.hub.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Takes what is put, as it comes: a few buffers are in memory, however large the content
 * is.
 */
final class StorageUpload {

	private static final int BUFFERS = 16;

	private final ObjectStore store;

	private final MultipartUploads multipart;

	StorageUpload(ObjectStore store, MultipartUploads multipart) {
		this.store = store;
		this.multipart = multipart;
	}

	Mono<ServerResponse> put(ServerRequest request, ObjectKey key) {
		Optional<String> id = request.queryParam(PresignedUrls.UPLOAD);
		if (id.isEmpty()) {
			long limit = number(request, PresignedUrls.SIZE);
			return receive(request, limit, (content) -> this.store.keep(key, content));
		}
		MultipartUpload upload = this.multipart.find(id.get())
			.orElseThrow(() -> new StorageFault(HttpStatus.NOT_FOUND, "NoSuchUpload",
					"The specified upload does not exist."));
		int part = (int) number(request, PresignedUrls.PART);
		return receive(request, upload.length(part), (content) -> this.multipart.keep(upload, part, content));
	}

	private Mono<ServerResponse> receive(ServerRequest request, long limit, Keeping keeping) {
		if (request.headers().contentLength().orElse(0) > limit) {
			return tooLarge().answer();
		}
		Mono<String> md5 = Mono.using(() -> this.store.receive(limit), (incoming) -> DataBufferUtils
			.write(request.bodyToFlux(DataBuffer.class).publishOn(Schedulers.boundedElastic(), BUFFERS), incoming)
			.doOnNext(DataBufferUtils::release)
			.doOnDiscard(DataBuffer.class, DataBufferUtils::release)
			.then(Mono.fromCallable(() -> {
				StoredFile content = incoming.complete();
				keeping.keep(content);
				return content.md5();
			}).subscribeOn(Schedulers.boundedElastic())), StorageUpload::close);
		return md5.flatMap((sum) -> ServerResponse.ok().eTag(sum).build())
			.subscribeOn(Schedulers.boundedElastic())
			.onErrorMap(IncomingFile.TooLargeException.class, (ex) -> tooLarge());
	}

	private static void close(IncomingFile incoming) {
		try {
			incoming.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long number(ServerRequest request, String name) {
		return request.queryParam(name)
			.map(Long::parseLong)
			.orElseThrow(() -> StorageFault.invalid("The URL is not for this method"));
	}

	private static StorageFault tooLarge() {
		return new StorageFault(HttpStatus.BAD_REQUEST, "EntityTooLarge",
				"Your proposed upload exceeds the announced size");
	}

	/** What becomes of content that has arrived. */
	@FunctionalInterface
	private interface Keeping {

		void keep(StoredFile content) throws IOException;

	}

}
