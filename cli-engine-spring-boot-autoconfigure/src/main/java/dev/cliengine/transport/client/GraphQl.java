package dev.cliengine.transport.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Calls a GraphQL server. Where it answers with errors the call fails with
 * {@code graphql: first; second}, whatever data there are beside them.
 *
 * @since 0.1.0
 */
public final class GraphQl {

	private final WebClient client;

	private final String path;

	private final JsonMapper mapper = StrictJson.mapper().build();

	/**
	 * @param path where the server takes queries, below the base URL of its backend
	 */
	public GraphQl(WebClient client, String path) {
		this.client = client;
		this.path = path;
	}

	/**
	 * The data of an answer; empty where they are {@code null} or missing.
	 * @param variables may be {@code null}
	 * @param type what the value of {@code data} becomes
	 */
	public <T> Mono<T> call(String query, @Nullable Map<String, ?> variables, Class<T> type) {
		return call(query, variables, this.mapper.constructType(type));
	}

	/** The same for types with type arguments. */
	public <T> Mono<T> call(String query, @Nullable Map<String, ?> variables, ParameterizedTypeReference<T> type) {
		return call(query, variables, this.mapper.constructType(type.getType()));
	}

	/** Runs a query whose data nobody wants. */
	public Mono<Void> run(String query, @Nullable Map<String, ?> variables) {
		return answer(query, variables).doOnNext(this::refuse).then();
	}

	private <T> Mono<T> call(String query, @Nullable Map<String, ?> variables, JavaType type) {
		return answer(query, variables).doOnNext(this::refuse).mapNotNull((body) -> data(body, type));
	}

	private Mono<byte[]> answer(String query, @Nullable Map<String, ?> variables) {
		Map<String, @Nullable Object> body = new LinkedHashMap<>();
		body.put("query", query);
		body.put("variables", variables);
		return this.client.post()
			.uri(this.path)
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.APPLICATION_JSON)
			.bodyValue(body)
			.retrieve()
			.bodyToMono(byte[].class);
	}

	private void refuse(byte[] body) {
		List<Problem> problems = read(body, this.mapper.constructType(Refusal.class), Refusal.class).errors();
		if (problems == null || problems.isEmpty()) {
			return;
		}
		String code = problems.get(0).code();
		throw CliException.category(category(code))
			.code((code != null) ? code : "GRAPHQL_ERROR")
			.message(problems.stream().map(Problem::text).collect(Collectors.joining("; ", "graphql: ", "")));
	}

	private static ErrorCategory category(@Nullable String code) {
		return switch ((code != null) ? code : "") {
			case "UNAUTHENTICATED" -> ErrorCategory.AUTHENTICATION;
			case "FORBIDDEN" -> ErrorCategory.PERMISSION;
			case "NOT_FOUND" -> ErrorCategory.NOT_FOUND;
			case "BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED" -> ErrorCategory.VALIDATION;
			default -> ErrorCategory.FAILURE;
		};
	}

	@SuppressWarnings("unchecked")
	private <T> @Nullable T data(byte[] body, JavaType type) {
		JavaType answer = this.mapper.getTypeFactory().constructParametricType(Answer.class, type);
		return ((Answer<T>) read(body, answer, Answer.class)).data();
	}

	private <T> T read(byte[] body, JavaType type, Class<T> raw) {
		try {
			T value = this.mapper.readValue(body, type);
			if (value != null) {
				return value;
			}
		}
		catch (JacksonException ex) {
			throw unreadable(ex);
		}
		throw unreadable(null);
	}

	private static CliException unreadable(@Nullable Exception cause) {
		return CliException.category(ErrorCategory.FAILURE)
			.code("MALFORMED_RESPONSE")
			.cause(cause)
			.message("The GraphQL server sent an answer that cannot be read");
	}

	record Answer<T>(@Nullable T data) {
	}

	record Refusal(@Nullable List<Problem> errors) {
	}

	record Problem(@Nullable String message, @Nullable Map<String, @Nullable Object> extensions) {

		String text() {
			return (this.message != null) ? this.message : "it gave no reason";
		}

		@Nullable String code() {
			return (this.extensions != null && this.extensions.get("code") instanceof String code && !code.isEmpty())
					? code : null;
		}

	}

}
