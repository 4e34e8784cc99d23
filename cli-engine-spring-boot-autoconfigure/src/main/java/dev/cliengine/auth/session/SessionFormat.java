package dev.cliengine.auth.session;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.cliengine.io.Secret;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Sessions as JSON: {@code version}, {@code origin}, {@code user}, {@code expires_at} and
 * {@code cookies}, and of whom they are where that has a name. Times are ISO instants or
 * null. Other members are passed over.
 */
final class SessionFormat {

	private static final String VERSION = "1";

	private SessionFormat() {
	}

	static byte[] write(StoredSession stored) {
		Session session = stored.session();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
			json.writeStartObject();
			json.writeNumberProperty("version", Integer.parseInt(VERSION));
			if (!stored.environment().isEmpty()) {
				json.writeStringProperty("environment", stored.environment());
			}
			if (!stored.account().isEmpty()) {
				json.writeStringProperty("account", stored.account());
			}
			json.writeStringProperty("origin", session.origin().toString());
			json.writeStringProperty("user", session.user());
			time(json, session.expiresAt());
			json.writeArrayPropertyStart("cookies");
			session.cookies().forEach((cookie) -> write(json, cookie));
			json.writeEndArray();
			json.writeEndObject();
		}
		return out.toByteArray();
	}

	/** The session; empty if this is anything else. */
	static Optional<StoredSession> read(byte[] content) {
		List<SessionCookie> cookies = new ArrayList<>();
		try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), content)) {
			if (json.nextToken() != JsonToken.START_OBJECT) {
				return Optional.empty();
			}
			Map<String, String> members = members(json, cookies);
			if (json.nextToken() != null || !VERSION.equals(members.get("version"))) {
				return Optional.empty();
			}
			Session session = new Session(URI.create(text(members, "origin")), text(members, "user"), cookies,
					time(members));
			return Optional.of(new StoredSession(text(members, "environment"), text(members, "account"), session));
		}
		catch (JacksonException | IllegalArgumentException | DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static void write(JsonGenerator json, SessionCookie cookie) {
		json.writeStartObject();
		json.writeStringProperty("name", cookie.name());
		json.writeStringProperty("value", cookie.value().reveal());
		json.writeStringProperty("domain", cookie.domain());
		json.writeStringProperty("path", cookie.path());
		json.writeBooleanProperty("secure", cookie.secure());
		json.writeBooleanProperty("http_only", cookie.httpOnly());
		time(json, cookie.expiresAt());
		json.writeEndObject();
	}

	private static void time(JsonGenerator json, @Nullable Instant time) {
		if (time != null) {
			json.writeStringProperty("expires_at", time.toString());
		}
		else {
			json.writeNullProperty("expires_at");
		}
	}

	/** The scalar members of an object but nulls; its cookies go to the list. */
	private static Map<String, String> members(JsonParser json, List<SessionCookie> cookies) {
		Map<String, String> members = new HashMap<>();
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = json.currentName();
			JsonToken token = json.nextToken();
			if (token == JsonToken.START_ARRAY && name.equals("cookies")) {
				cookies(json, cookies);
			}
			else if (token != null && token.isScalarValue()) {
				if (token != JsonToken.VALUE_NULL) {
					members.put(name, json.getString());
				}
			}
			else {
				json.skipChildren();
			}
		}
		return members;
	}

	private static void cookies(JsonParser json, List<SessionCookie> cookies) {
		while (json.nextToken() != JsonToken.END_ARRAY) {
			if (json.currentToken() != JsonToken.START_OBJECT) {
				throw new IllegalArgumentException("A cookie is an object");
			}
			Map<String, String> members = members(json, new ArrayList<>());
			cookies.add(new SessionCookie(text(members, "name"), Secret.of(text(members, "value")),
					text(members, "domain"), text(members, "path"), Boolean.parseBoolean(members.get("secure")),
					Boolean.parseBoolean(members.get("http_only")), time(members)));
		}
	}

	private static @Nullable Instant time(Map<String, String> members) {
		String time = members.get("expires_at");
		return (time != null) ? Instant.parse(time) : null;
	}

	private static String text(Map<String, String> members, String name) {
		return members.getOrDefault(name, "");
	}

}
