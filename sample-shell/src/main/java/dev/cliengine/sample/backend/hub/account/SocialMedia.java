package dev.cliengine.sample.backend.hub.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.cliengine.sample.backend.hub.Fields;
import dev.cliengine.sample.backend.hub.Issue;
import dev.cliengine.sample.backend.hub.Json;

/**
 * Names elsewhere, as they are sent and as they are kept.
 */
final class SocialMedia {

	private static final String FIELD = "social_media";

	private static final List<String> PLACES = List.of("twitter_x", "threads", "github", "huggingface");

	private SocialMedia() {
	}

	/** The names of a request as a JSON object, {@code null} if it has none. */
	static @Nullable String of(Fields body) {
		JsonNode sent = body.raw(FIELD);
		if (sent == null) {
			return null;
		}
		if (!sent.isObject()) {
			body.issue(Issue.of("model_attributes_type", body.loc(FIELD),
					"Input should be a valid dictionary or object to extract fields from", sent));
			return null;
		}
		Map<String, String> names = new LinkedHashMap<>();
		for (String place : PLACES) {
			JsonNode name = sent.get(place);
			if (name != null && name.isString()) {
				names.put(place, name.stringValue());
			}
			else if (name != null && !name.isNull()) {
				body.issue(
						Issue.of("string_type", List.of("body", FIELD, place), "Input should be a valid string", name));
			}
		}
		return Json.MAPPER.writeValueAsString(names);
	}

	static @Nullable JsonNode read(@Nullable String kept) {
		return (kept != null) ? Json.MAPPER.readTree(kept) : null;
	}

}
