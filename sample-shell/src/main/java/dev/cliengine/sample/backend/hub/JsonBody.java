package dev.cliengine.sample.backend.hub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * The body of a request as JSON.
 */
final class JsonBody {

	private JsonBody() {
	}

	static Fields read(ServerRequest request) {
		byte[] bytes = request.bodyToMono(byte[].class).blockOptional().orElse(new byte[0]);
		if (bytes.length == 0) {
			return broken(Issue.missing(List.of("body"), null), Json.MAPPER.nullNode());
		}
		if (!isJson(request)) {
			return notAnObject(Json.MAPPER.valueToTree(new String(bytes, StandardCharsets.UTF_8)));
		}
		JsonNode body = parse(bytes);
		if (!body.isObject()) {
			return notAnObject(body);
		}
		return new Fields("body", (name) -> body.get(name), body, List.of());
	}

	private static boolean isJson(ServerRequest request) {
		return request.headers()
			.contentType()
			.map((type) -> MediaType.APPLICATION_JSON.isCompatibleWith(type) || type.getSubtype().endsWith("+json"))
			.orElse(true);
	}

	private static JsonNode parse(byte[] bytes) {
		try {
			return Json.MAPPER.readTree(bytes);
		}
		catch (JacksonException ex) {
			long at = Math.max(0, ex.getLocation().getByteOffset());
			throw HubException.validation(List.of(new Issue("json_invalid", List.of("body", at), "JSON decode error",
					Map.of(), Json.object("error", "Expecting value"))));
		}
	}

	private static Fields notAnObject(JsonNode body) {
		return broken(Issue.of("model_attributes_type", List.of("body"),
				"Input should be a valid dictionary or object to extract fields from", body), body);
	}

	private static Fields broken(Issue issue, @Nullable JsonNode body) {
		return new Fields("body", (name) -> null, body, List.of(issue));
	}

}
