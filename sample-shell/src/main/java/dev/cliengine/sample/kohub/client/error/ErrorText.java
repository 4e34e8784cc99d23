package dev.cliengine.sample.kohub.client.error;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.transport.FailedResponse;

/**
 * What an error of any of the server's shapes says.
 *
 * @param message the sentence
 * @param details what else is in the body
 */
record ErrorText(String message, Map<String, Object> details) {

	private static final int LONGEST = 500;

	static ErrorText of(FailedResponse response, JsonMapper mapper) {
		Map<String, Object> body = object(response, mapper);
		Object detail = body.get("detail");
		String message = response.header("X-Error-Message")
			.filter((text) -> !text.isBlank())
			.or(() -> ofDetail(detail))
			.or(() -> text(body.get("error")))
			.or(() -> text(body.get("message")))
			.or(() -> plain(response, body))
			.orElse("HTTP " + response.status());
		return new ErrorText(clean(message), details(body, detail));
	}

	private static Optional<String> ofDetail(@Nullable Object detail) {
		if (detail instanceof Map<?, ?> object) {
			return text(object.get("error"))
				.map((error) -> text(object.get("message")).map((more) -> error + ": " + more).orElse(error));
		}
		if (detail instanceof List<?> fields && !fields.isEmpty()) {
			return Optional.of(fields.stream().map(ErrorText::field).collect(Collectors.joining("; ")));
		}
		return text(detail);
	}

	/** {@code loc} and {@code msg} of one refused field. */
	private static String field(@Nullable Object entry) {
		if (!(entry instanceof Map<?, ?> field)) {
			return String.valueOf(entry);
		}
		List<String> path = new ArrayList<>();
		if (field.get("loc") instanceof List<?> places) {
			places.forEach((place) -> path.add(String.valueOf(place)));
		}
		if (!path.isEmpty() && path.get(0).equals("body")) {
			path.remove(0);
		}
		String message = text(field.get("msg")).orElse("not acceptable");
		return path.isEmpty() ? message : String.join(".", path) + ": " + message;
	}

	private static Map<String, Object> details(Map<String, Object> body, @Nullable Object detail) {
		Map<String, Object> details = new LinkedHashMap<>();
		Map<?, ?> told = (detail instanceof Map<?, ?> object) ? object : body;
		told.forEach((name, value) -> {
			if (value != null && !"error".equals(name) && !"detail".equals(name)) {
				details.put(String.valueOf(name), value);
			}
		});
		return details;
	}

	private static Optional<String> plain(FailedResponse response, Map<String, Object> body) {
		String text = response.text();
		if (!body.isEmpty() || text.isEmpty() || text.startsWith("<")) {
			return Optional.empty();
		}
		return Optional.of((text.length() > LONGEST) ? text.substring(0, LONGEST) : text);
	}

	private static Optional<String> text(@Nullable Object value) {
		return (value instanceof String text && !text.isBlank()) ? Optional.of(text) : Optional.empty();
	}

	private static String clean(String text) {
		return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(FailedResponse response, JsonMapper mapper) {
		if (!response.text().startsWith("{")) {
			return Map.of();
		}
		try {
			return mapper.readValue(response.body(), Map.class);
		}
		catch (JacksonException ex) {
			return Map.of();
		}
	}

}
