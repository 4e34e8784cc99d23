package dev.cliengine.sample.kohub.client;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.client.error.Failure;
import dev.cliengine.sample.kohub.client.error.NetworkError;
import dev.cliengine.transport.Call;

/**
 * Sends requests and reads answers. Redirects are given to the caller.
 */
final class HubHttp {

	private final WebClient client;

	private final WebClient patient;

	private final HubJson json;

	/**
	 * @param client for nearly everything
	 * @param patient for what may take the server minutes
	 */
	HubHttp(WebClient client, WebClient patient, HubJson json) {
		this.client = client;
		this.patient = patient;
		this.json = json;
	}

	WebClient client() {
		return this.client;
	}

	WebClient patient() {
		return this.patient;
	}

	HubJson json() {
		return this.json;
	}

	Mono<Reply> send(WebClient.RequestHeadersSpec<?> request) {
		return request.attributes(Call.withoutRedirects())
			.exchangeToMono(Reply::of)
			.onErrorMap((failure) -> !(failure instanceof CliException || failure instanceof Error), HubHttp::broken);
	}

	/**
	 * What a reply means.
	 * @param part the member that is meant, empty for all
	 * @param type the type of the value
	 */
	<T> Answer<T> answer(Reply reply, String part, Type type) {
		JsonNode tree = this.json.tree(reply.insistOnAnswer());
		JsonNode meant = part.isEmpty() ? tree : tree.path(part);
		if (meant.isMissingNode()) {
			throw reply.unreadable(null);
		}
		@SuppressWarnings("unchecked")
		T value = (T) this.json.value(meant, type, reply);
		return new Answer<>(value, meant);
	}

	/** The elements of an array, each with its own JSON. */
	<T> List<Answer<T>> elements(Reply reply, String part, Type type) {
		List<Answer<T>> elements = new ArrayList<>();
		Answer<JsonNode> all = answer(reply, part, JsonNode.class);
		for (JsonNode element : all.json()) {
			@SuppressWarnings("unchecked")
			T value = (T) this.json.value(element, type, reply);
			elements.add(new Answer<>(value, element));
		}
		return elements;
	}

	private static Throwable broken(Throwable failure) {
		String message = (failure instanceof DataBufferLimitException) ? "The answer is larger than can be read"
				: "The answer cannot be read";
		return new NetworkError(Failure.of(ErrorCategory.FAILURE, "NetworkError", message).because(failure));
	}

}
