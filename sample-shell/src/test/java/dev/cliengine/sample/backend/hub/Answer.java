package dev.cliengine.sample.backend.hub;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An answer of the hub.
 *
 * @param response the answer with its bytes
 */
public record Answer(HttpResponse<byte[]> response) {

	/** The status. */
	public int status() {
		return this.response.statusCode();
	}

	/** The body as text. */
	public String text() {
		return new String(this.response.body(), StandardCharsets.UTF_8);
	}

	/** The body as JSON. */
	public JsonNode json() {
		return Json.MAPPER.readTree(this.response.body());
	}

	/** A header, null if it was not sent. */
	public @Nullable String header(String name) {
		Optional<String> value = this.response.headers().firstValue(name);
		return value.orElse(null);
	}

	/** The session of the cookie that was set. */
	public String session() {
		String cookie = String.valueOf(header("Set-Cookie"));
		return cookie.substring("session_id=".length(), cookie.indexOf(';'));
	}

}
