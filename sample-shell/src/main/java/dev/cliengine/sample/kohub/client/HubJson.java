package dev.cliengine.sample.kohub.client;

import java.lang.reflect.Type;
import java.time.Instant;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * How answers are read: unknown members are ignored, missing lists are empty, and times
 * may have any of the server's three shapes.
 */
final class HubJson {

	private static final String SESSION_SECRET = "session_secret";

	private final JsonMapper mapper = JsonMapper.builder()
		.annotationIntrospector(new AbsentValues())
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.addModule(new SimpleModule().addDeserializer(Instant.class, new Times()))
		.build();

	JsonMapper mapper() {
		return this.mapper;
	}

	byte[] bytes(Object value) {
		return this.mapper.writeValueAsBytes(value);
	}

	/** The JSON of a reply, without what is meant for browsers alone. */
	JsonNode tree(Reply reply) {
		try {
			JsonNode tree = this.mapper.readTree(reply.body());
			if (tree.isMissingNode()) {
				throw reply.unreadable(null);
			}
			if (tree instanceof ObjectNode object) {
				object.remove(SESSION_SECRET);
			}
			return tree;
		}
		catch (JacksonException ex) {
			throw reply.unreadable(ex);
		}
	}

	/** The value of a type in a tree that came with a reply. */
	Object value(JsonNode tree, Type type, Reply reply) {
		try {
			Object value = this.mapper.treeToValue(tree, this.mapper.constructType(type));
			if (value == null) {
				throw reply.unreadable(null);
			}
			return value;
		}
		catch (JacksonException ex) {
			throw reply.unreadable(ex);
		}
	}

}
