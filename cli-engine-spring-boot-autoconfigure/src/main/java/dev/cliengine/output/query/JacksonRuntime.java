package dev.cliengine.output.query;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

import dev.cliengine.output.JsonText;
import io.burt.jmespath.BaseRuntime;
import io.burt.jmespath.JmesPathException;
import io.burt.jmespath.JmesPathType;
import io.burt.jmespath.RuntimeConfiguration;
import io.burt.jmespath.node.NodeFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;

/**
 * Shows Jackson 3 trees to the JMESPath library.
 */
final class JacksonRuntime extends BaseRuntime<JsonNode> {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final NodeFactory<JsonNode> nodeFactory = new ExpressionNodes(this);

	JacksonRuntime() {
		super(new RuntimeConfiguration.Builder().withSilentTypeErrors(false)
			.withFunctionRegistry(Functions.registry())
			.build());
	}

	@Override
	public NodeFactory<JsonNode> nodeFactory() {
		return this.nodeFactory;
	}

	@Override
	public JsonNode parseString(String text) {
		return JsonLiterals.read(text);
	}

	@Override
	public List<JsonNode> toList(JsonNode value) {
		return value.isObject() ? List.copyOf(value.values()) : new Items(value);
	}

	@Override
	public String toString(JsonNode value) {
		boolean text = typeOf(value) == JmesPathType.STRING;
		return text ? value.asString() : JsonText.compact().text(value);
	}

	@Override
	public Number toNumber(JsonNode value) {
		return value.numberValue();
	}

	@Override
	public boolean isTruthy(JsonNode value) {
		return switch (typeOf(value)) {
			case NULL -> false;
			case BOOLEAN -> value.booleanValue();
			case NUMBER -> true;
			case STRING -> !value.asString().isEmpty();
			case ARRAY, OBJECT -> !value.isEmpty();
		};
	}

	@Override
	public JmesPathType typeOf(JsonNode value) {
		return switch (value.getNodeType()) {
			case ARRAY -> JmesPathType.ARRAY;
			case OBJECT -> JmesPathType.OBJECT;
			case NUMBER -> JmesPathType.NUMBER;
			case BOOLEAN -> JmesPathType.BOOLEAN;
			case NULL, MISSING -> JmesPathType.NULL;
			case STRING, BINARY -> JmesPathType.STRING;
			case POJO -> (value instanceof POJONode object && object.getPojo() == null) ? JmesPathType.NULL
					: JmesPathType.STRING;
		};
	}

	@Override
	public int compare(JsonNode left, JsonNode right) {
		JmesPathType type = typeOf(left);
		return (type == typeOf(right)) ? ValueOrder.compare(type, left, right, this) : -1;
	}

	@Override
	public JsonNode getProperty(JsonNode value, JsonNode name) {
		JsonNode property = value.isObject() ? value.get(name.asString()) : null;
		return (property != null) ? property : createNull();
	}

	@Override
	public Collection<JsonNode> getPropertyNames(JsonNode value) {
		return value.propertyNames().stream().map(this::createString).toList();
	}

	@Override
	public JsonNode createNull() {
		return NODES.nullNode();
	}

	@Override
	public JsonNode createArray(Collection<JsonNode> items) {
		ArrayNode array = NODES.arrayNode(items.size());
		items.forEach(array::add);
		return array;
	}

	@Override
	public JsonNode createString(String text) {
		return NODES.stringNode(text);
	}

	@Override
	public JsonNode createBoolean(boolean value) {
		return NODES.booleanNode(value);
	}

	@Override
	public JsonNode createObject(Map<JsonNode, JsonNode> members) {
		ObjectNode object = NODES.objectNode();
		members.forEach((name, value) -> object.set(name.asString(), value));
		return object;
	}

	@Override
	public JsonNode createNumber(double number) {
		if (!Double.isFinite(number)) {
			throw new JmesPathException("the result is too large for a number");
		}
		return NODES.numberNode(number);
	}

	@Override
	public JsonNode createNumber(long number) {
		return JsonLiterals.integer(number);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	/** The items of an array where they are; nothing for what is not an array. */
	private static final class Items extends AbstractList<JsonNode> implements RandomAccess {

		private final JsonNode array;

		private Items(JsonNode value) {
			this.array = value.isArray() ? value : NODES.arrayNode(0);
		}

		@Override
		public JsonNode get(int index) {
			return this.array.get(index);
		}

		@Override
		public int size() {
			return this.array.size();
		}

	}

}
