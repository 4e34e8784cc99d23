package dev.cliengine.output;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes trees. Apart from {@link DataMapper}, so that whoever has one and never uses it
 * loads no class of Jackson.
 */
final class DataTrees {

	private static final JsonNodeFactory NODES = new FiniteNumbers();

	private static final int DEEPEST = 1000;

	private final Supplier<JsonMapper> supplier;

	private @Nullable JsonMapper mapper;

	DataTrees(Supplier<JsonMapper> supplier) {
		this.supplier = supplier;
	}

	static JsonMapper defaultMapper() {
		return JsonMapper.builder()
			.nodeFactory(NODES)
			.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
			.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
			.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
			.disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
			.build();
	}

	@Nullable JsonNode toTree(@Nullable Object value) {
		JsonNode tree = tree(value, 0);
		return (tree.isNull() || tree.isMissingNode()) ? null : tree;
	}

	private JsonNode tree(@Nullable Object value, int depth) {
		if (depth > DEEPEST) {
			throw new CliException(ErrorCategory.FAILURE, "the result is nested deeper than " + DEEPEST + " levels");
		}
		if (value == null) {
			return NODES.nullNode();
		}
		if (value instanceof JsonNode node) {
			return node;
		}
		if (value instanceof String text) {
			return NODES.stringNode(text);
		}
		if (value instanceof Boolean flag) {
			return NODES.booleanNode(flag);
		}
		if (value instanceof Number number) {
			return number(number);
		}
		if (value instanceof Optional<?> optional) {
			return tree(optional.orElse(null), depth);
		}
		if (value instanceof Collection<?> items) {
			return array(items, depth);
		}
		return (value instanceof Map<?, ?> map && hasTextKeys(map)) ? object(map, depth) : mapped(value);
	}

	private JsonNode number(Number number) {
		if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
			return NODES.numberNode(number.intValue());
		}
		if (number instanceof Long) {
			return NODES.numberNode(number.longValue());
		}
		if (number instanceof Double) {
			return NODES.numberNode(number.doubleValue());
		}
		if (number instanceof Float) {
			return NODES.numberNode(number.floatValue());
		}
		if (number instanceof BigInteger integer) {
			return NODES.numberNode(integer);
		}
		return (number instanceof BigDecimal decimal) ? NODES.numberNode(decimal) : mapped(number);
	}

	private ArrayNode array(Collection<?> items, int depth) {
		ArrayNode array = NODES.arrayNode(items.size());
		for (Object item : items) {
			array.add(tree(item, depth + 1));
		}
		return array;
	}

	private ObjectNode object(Map<?, ?> map, int depth) {
		ObjectNode object = NODES.objectNode();
		for (Map.Entry<?, ?> entry : map.entrySet()) {
			object.set((String) entry.getKey(), tree(entry.getValue(), depth + 1));
		}
		return object;
	}

	private static boolean hasTextKeys(Map<?, ?> map) {
		for (Object key : map.keySet()) {
			if (!(key instanceof String)) {
				return false;
			}
		}
		return true;
	}

	private JsonNode mapped(Object value) {
		try {
			return mapper().valueToTree(value);
		}
		catch (JacksonException ex) {
			for (Throwable cause = ex.getCause(); cause != null; cause = cause.getCause()) {
				if (cause instanceof CliException known) {
					throw known;
				}
			}
			throw CliException.category(ErrorCategory.FAILURE)
				.cause(ex)
				.message("the result cannot be expressed in JSON: " + ex.getOriginalMessage());
		}
	}

	private synchronized JsonMapper mapper() {
		JsonMapper current = this.mapper;
		if (current == null) {
			current = this.supplier.get();
			this.mapper = current;
		}
		return current;
	}

}
