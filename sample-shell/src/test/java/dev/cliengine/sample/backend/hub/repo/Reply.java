package dev.cliengine.sample.backend.hub.repo;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.JsonNode;

import dev.cliengine.sample.backend.hub.Json;

/**
 * What a server answered.
 *
 * @param response the answer with its bytes
 */
record Reply(HttpResponse<byte[]> response) {

	int status() {
		return this.response.statusCode();
	}

	byte[] bytes() {
		return this.response.body();
	}

	String text() {
		return new String(bytes(), StandardCharsets.UTF_8);
	}

	JsonNode json() {
		return Json.MAPPER.readTree(bytes());
	}

	/** A value of the JSON body as text, by its pointer. */
	String at(String pointer) {
		return json().at(pointer).asString("");
	}

	/** A header, empty if it was not sent. */
	String header(String name) {
		return this.response.headers().firstValue(name).orElse("");
	}

	URI location() {
		return URI.create(header("Location"));
	}

}
