package dev.cliengine.sample.kohub.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.sample.kohub.client.error.ValidationError;
import dev.cliengine.transport.filter.ContextFilter;

/**
 * A request that no method is there for.
 *
 * @param http sends it
 */
record RawCall(HubHttp http) {

	Answer<JsonNode> send(String method, String path, @Nullable Object body, Map<String, String> headers) {
		WebClient.RequestBodySpec request = this.http.client()
			.method(HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)))
			.uri(address(path))
			.headers((present) -> headers.forEach(present::set));
		WebClient.RequestHeadersSpec<?> filled = (body != null)
				? request.contentType(MediaType.APPLICATION_JSON).bodyValue(this.http.json().bytes(body)) : request;
		Reply reply = Objects.requireNonNull(this.http.send(filled).block());
		return this.http.answer(reply, "", JsonNode.class);
	}

	private static URI address(String path) {
		if (!path.startsWith("/") || path.startsWith("//")) {
			throw new ValidationError("path must begin with a slash");
		}
		try {
			return new URI(ContextFilter.PLACEHOLDER + path);
		}
		catch (URISyntaxException ex) {
			throw new ValidationError("path must be encoded");
		}
	}

}
