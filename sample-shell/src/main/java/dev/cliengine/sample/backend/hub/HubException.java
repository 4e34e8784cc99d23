package dev.cliengine.sample.backend.hub;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * A refusal in one of the shapes the hub has for them.
 *
 * @since 0.1.0
 */
public final class HubException extends RuntimeException {

	private static final int CONFLICT = 409;

	private static final int FAULT = 500;

	private static final String FAULT_TEXT = "Internal Server Error";

	private final int status;

	private final transient Map<String, String> headers;

	private final transient @Nullable Object body;

	private HubException(int status, String message, Map<String, String> headers, @Nullable Object body) {
		super(message);
		this.status = status;
		this.headers = Map.copyOf(headers);
		this.body = body;
	}

	/** {@code {"detail": text}}. */
	public static HubException detail(int status, String text) {
		return new HubException(status, text, Map.of(), Json.object("detail", text));
	}

	/** {@code {"detail": {"error": …, …}}}. */
	public static HubException detail(int status, Map<String, ? extends @Nullable Object> detail) {
		return new HubException(status, String.valueOf(detail.get("error")), Map.of(), Json.object("detail", detail));
	}

	/** {@code {"detail": {"error": text}}}. */
	public static HubException error(int status, String text) {
		return detail(status, Json.object("error", text));
	}

	/** 422 with what is wrong with each field. */
	public static HubException validation(List<Issue> issues) {
		List<Map<String, @Nullable Object>> detail = issues.stream().map(Issue::json).toList();
		return new HubException(422, "invalid request", Map.of(), Json.object("detail", detail));
	}

	/** An empty body; the code and the message are headers. */
	public static HubException coded(int status, String code, String message) {
		return new HubException(status, message, codes(code, message), null);
	}

	/** {@code {"detail": {"error": error}}} and the headers of {@link #coded}. */
	public static HubException codedDetail(int status, String code, String message, String error) {
		return new HubException(status, message, codes(code, message),
				Json.object("detail", Json.object("error", error)));
	}

	/** 409 for a repository that exists. */
	public static HubException conflict(String code, String message, String url, String repositoryId) {
		return new HubException(CONFLICT, message, codes(code, message),
				Json.object("url", url, "repo_id", repositoryId, "error", message));
	}

	/** 500 as plain text; the connection is closed after it. */
	public static HubException fault() {
		return new HubException(FAULT, FAULT_TEXT, Map.of(), null);
	}

	/** 401 {@code Not authenticated}. */
	public static HubException notAuthenticated() {
		return detail(401, "Not authenticated");
	}

	/** The status of the answer. */
	public int status() {
		return this.status;
	}

	/** Whether nobody thought of what happened. */
	public boolean isFault() {
		return this.status == FAULT && this.headers.isEmpty() && this.body == null;
	}

	/** The refusal as an answer. */
	public Mono<ServerResponse> response() {
		ServerResponse.BodyBuilder answer = ServerResponse.status(HttpStatusCode.valueOf(this.status));
		this.headers.forEach((name, value) -> answer.header(name, value));
		if (isFault()) {
			return answer.header(HttpHeaders.CONNECTION, "close")
				.header(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
				.bodyValue(FAULT_TEXT.getBytes(StandardCharsets.US_ASCII));
		}
		return (this.body != null) ? Json.write(answer, this.body) : answer.build();
	}

	private static Map<String, String> codes(String code, String message) {
		Map<String, String> codes = new LinkedHashMap<>();
		codes.put("X-Error-Code", code);
		codes.put("X-Error-Message", message.replaceAll("\\s+", " ").strip());
		return codes;
	}

}
