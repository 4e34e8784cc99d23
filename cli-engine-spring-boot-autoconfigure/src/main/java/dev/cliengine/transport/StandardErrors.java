package dev.cliengine.transport;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Reads the usual error bodies: an object with {@code code} and {@code message}, and
 * {@code application/problem+json}. Whatever else there is becomes
 * {@code METHOD PATH: STATUS BODY}.
 *
 * @since 0.1.0
 */
public final class StandardErrors implements ErrorBodyMapper {

	private static final int SHOWN = 500;

	private volatile @Nullable JsonMapper mapper;

	@Override
	public CliException map(FailedResponse response) {
		Map<?, ?> body = object(response);
		CliException.Builder failure = CliException.category(category(response.status()))
			.code("HTTP_" + response.status())
			.requestId(response.requestId());
		String requestId = text(body, "request_id");
		if (requestId != null) {
			failure.requestId(requestId);
		}
		String message = text(body, "message");
		String code = text(body, "code");
		if (message != null && code != null) {
			return failure.code(code).system(text(body, "system")).message(message);
		}
		String title = text(body, "title");
		if (title != null && body.containsKey("status")) {
			String detail = text(body, "detail");
			return failure.message((detail != null) ? title + ": " + detail : title);
		}
		return failure.message(plain(response));
	}

	/** What kind of failure a status tells. */
	public static ErrorCategory category(int status) {
		return switch (status) {
			case 401 -> ErrorCategory.AUTHENTICATION;
			case 403 -> ErrorCategory.PERMISSION;
			case 404, 410 -> ErrorCategory.NOT_FOUND;
			case 400, 409, 412, 413, 415, 416, 422, 428 -> ErrorCategory.VALIDATION;
			case 408, 504 -> ErrorCategory.TIMEOUT;
			case 423, 425, 429, 502, 503 -> ErrorCategory.UNAVAILABLE;
			default -> ErrorCategory.FAILURE;
		};
	}

	private static String plain(FailedResponse response) {
		String text = response.text();
		String beginning = response.method() + " " + response.uri().getRawPath() + ": " + response.status();
		if (text.isEmpty() || text.startsWith("<")) {
			return beginning;
		}
		return beginning + " " + ((text.length() > SHOWN) ? text.substring(0, SHOWN) + "…" : text);
	}

	private Map<?, ?> object(FailedResponse response) {
		if (!response.text().startsWith("{")) {
			return Map.of();
		}
		try {
			return mapper().readValue(response.body(), Map.class);
		}
		catch (JacksonException ex) {
			return Map.of();
		}
	}

	private JsonMapper mapper() {
		JsonMapper known = this.mapper;
		if (known == null) {
			known = JsonMapper.builder().build();
			this.mapper = known;
		}
		return known;
	}

	private static @Nullable String text(Map<?, ?> body, String name) {
		return (body.get(name) instanceof String text && !text.isBlank()) ? text : null;
	}

}
