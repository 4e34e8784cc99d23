package dev.cliengine.transport.client;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.Call;

/**
 * Bodies that are not JSON.
 *
 * @since 0.1.0
 */
public final class Bodies {

	private Bodies() {
	}

	/**
	 * Copies the body of a response, of whatever size, as it comes.
	 * @param out is written to and not closed; what came before a failure is there
	 * @return how many bytes there were
	 */
	public static Mono<Long> copy(WebClient.RequestHeadersSpec<?> request, OutputStream out) {
		return Mono.defer(() -> {
			AtomicLong count = new AtomicLong();
			Flux<DataBuffer> body = request.attributes(Call.streaming())
				.retrieve()
				.bodyToFlux(DataBuffer.class)
				.doOnNext((piece) -> count.addAndGet(piece.readableByteCount()));
			return DataBufferUtils.write(body, out)
				.doOnNext(DataBufferUtils.releaseConsumer())
				.then(Mono.fromSupplier(count::get));
		});
	}

	/**
	 * A form with a file, to be given to {@code body(…)}. The file goes by the last part
	 * of its path, and is read when it is sent.
	 * @param name the field of the file
	 * @param file {@code null} for a form without one
	 * @param fields the other fields
	 * @throws CliException of category {@link ErrorCategory#NOT_FOUND} if there is no
	 * such file
	 */
	public static BodyInserters.MultipartInserter form(String name, @Nullable Path file, Map<String, String> fields) {
		MultipartBodyBuilder form = new MultipartBodyBuilder();
		fields.forEach(form::part);
		if (file != null) {
			if (!Files.isRegularFile(file)) {
				throw CliException.category(ErrorCategory.NOT_FOUND)
					.fix("Check the name of the file")
					.message("There is no file " + file);
			}
			form.part(name, new FileSystemResource(file));
		}
		return BodyInserters.fromMultipartData(form.build());
	}

}
