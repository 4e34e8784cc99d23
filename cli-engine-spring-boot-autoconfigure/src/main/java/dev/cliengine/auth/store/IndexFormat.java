package dev.cliengine.auth.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

import dev.cliengine.auth.Account;

/**
 * Keys as JSON: an array of objects with the texts {@code store}, {@code provider},
 * {@code environment} and {@code account}. Objects of other stores, and other members,
 * are passed over.
 */
final class IndexFormat {

	private static final String KEYRING = StoreMode.KEYRING.word();

	private IndexFormat() {
	}

	static byte[] write(List<Account> keys) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
			json.writeStartArray();
			for (Account key : keys) {
				json.writeStartObject();
				json.writeStringProperty("store", KEYRING);
				json.writeStringProperty("provider", key.provider());
				json.writeStringProperty("environment", key.environment());
				json.writeStringProperty("account", key.name());
				json.writeEndObject();
			}
			json.writeEndArray();
		}
		return out.toByteArray();
	}

	/** Reads the keys; throws a {@link JacksonException} if it is anything else. */
	static List<Account> read(byte[] content) {
		List<Account> keys = new ArrayList<>();
		try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), content)) {
			expect(json, json.nextToken(), JsonToken.START_ARRAY);
			while (json.nextToken() != JsonToken.END_ARRAY) {
				expect(json, json.currentToken(), JsonToken.START_OBJECT);
				Map<String, String> members = members(json);
				if (KEYRING.equals(members.get("store"))) {
					keys.add(new Account(members.getOrDefault("provider", ""), members.getOrDefault("environment", ""),
							members.getOrDefault("account", "")));
				}
			}
		}
		return keys;
	}

	private static Map<String, String> members(JsonParser json) {
		Map<String, String> members = new HashMap<>();
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = json.currentName();
			if (json.nextToken() == JsonToken.VALUE_STRING) {
				members.put(name, json.getString());
			}
			else {
				json.skipChildren();
			}
		}
		return members;
	}

	private static void expect(JsonParser json, JsonToken token, JsonToken expected) {
		if (token != expected) {
			throw new StreamReadException(json, "Expected " + expected);
		}
	}

}
