package dev.cliengine.transport.client;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.Call;

/**
 * Changes things without undoing what somebody else changed meanwhile.
 *
 * @since 0.1.0
 */
public final class Etags {

	private Etags() {
	}

	/** Reads something together with its {@code ETag}. */
	public static <T> Mono<Tagged<T>> read(WebClient.RequestHeadersSpec<?> request, Class<T> type) {
		return request.retrieve().toEntity(type).map(Etags::tagged);
	}

	/**
	 * Writes with {@code If-Match}, once. Where the thing was changed since it was read
	 * the call fails with {@link ErrorCategory#VALIDATION} and the code
	 * {@code PRECONDITION_FAILED}, unless the server names a code of its own.
	 * @param etag what was read; {@code null} writes whatever is there
	 * @param type what the answer becomes, {@code Void} for nothing
	 */
	public static <T> Mono<Tagged<T>> write(WebClient.RequestHeadersSpec<?> request, @Nullable String etag,
			Class<T> type) {
		return request.headers((headers) -> {
			if (etag != null) {
				headers.set(HttpHeaders.IF_MATCH, etag);
			}
		})
			.attributes(Call.retryable(false))
			.retrieve()
			.toEntity(type)
			.map(Etags::tagged)
			.onErrorMap(CliException.class, Etags::conflict);
	}

	private static <T> Tagged<T> tagged(ResponseEntity<T> response) {
		return new Tagged<>(response.getBody(), response.getHeaders().getETag());
	}

	private static CliException conflict(CliException failure) {
		if (!failure.code().equals("HTTP_412")) {
			return failure;
		}
		return CliException.category(ErrorCategory.VALIDATION)
			.code("PRECONDITION_FAILED")
			.requestId(failure.requestId())
			.cause(failure)
			.fix("Read it again and repeat the change")
			.message("Somebody changed it since it was read");
	}

}
