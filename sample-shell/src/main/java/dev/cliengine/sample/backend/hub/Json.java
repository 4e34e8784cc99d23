package dev.cliengine.sample.backend.hub;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * JSON as the hub writes it: compact, members in the order they were put, {@code null}
 * written.
 *
 * @since 0.1.0
 */
public final class Json {

	/** Reads and writes; safe for threads. */
	public static final JsonMapper MAPPER = JsonMapper.builder().build();

	private Json() {
	}

	/**
	 * An object with members in this order.
	 * @param members names and values in turn
	 */
	public static Map<String, @Nullable Object> object(@Nullable Object... members) {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		for (int i = 0; i < members.length; i += 2) {
			object.put(String.valueOf(members[i]), members[i + 1]);
		}
		return object;
	}

	/** Status 200 with this as its body. */
	public static Mono<ServerResponse> ok(@Nullable Object body) {
		return write(ServerResponse.ok(), body);
	}

	/** The answer {@code {"success": true, "message": …}}. */
	public static Mono<ServerResponse> success(String message) {
		return ok(object("success", true, "message", message));
	}

	/** This status with this as its body. */
	public static Mono<ServerResponse> status(int status, @Nullable Object body) {
		return write(ServerResponse.status(HttpStatusCode.valueOf(status)), body);
	}

	/** Completes an answer that has its status and headers; a type that was set stays. */
	public static Mono<ServerResponse> write(ServerResponse.BodyBuilder answer, @Nullable Object body) {
		return answer.headers((headers) -> {
			if (headers.getContentType() == null) {
				headers.setContentType(MediaType.APPLICATION_JSON);
			}
		}).bodyValue(MAPPER.writeValueAsBytes(body));
	}

}
