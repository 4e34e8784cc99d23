package dev.cliengine.command.schema;

import java.math.BigDecimal;
import java.util.Map;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.ValueNode;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.Syntax;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.ValueType;

/**
 * The JSON Schema of what a command takes: an object with one property a value, by id.
 *
 * @since 0.1.0
 */
public final class ArgumentSchema {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private ArgumentSchema() {
	}

	/** The schema of a command's own options and arguments. */
	public static ObjectNode of(Syntax syntax) {
		ObjectNode schema = NODES.objectNode().put("type", "object");
		ObjectNode properties = NODES.objectNode();
		ArrayNode required = NODES.arrayNode();
		for (ArgumentSpec argument : syntax.arguments()) {
			properties.set(argument.id(), property(argument.value(), argument.variadic(), argument.description()));
			if (argument.required()) {
				required.add(argument.id());
			}
		}
		for (OptionSpec option : syntax.options()) {
			properties.set(option.id(), option(option));
			if (option.required()) {
				required.add(option.id());
			}
		}
		schema.set("properties", properties);
		if (!required.isEmpty()) {
			schema.set("required", required);
		}
		return schema.put("additionalProperties", false);
	}

	private static ObjectNode option(OptionSpec option) {
		return (option.kind() == OptionKind.COUNTER)
				? described(NODES.objectNode().put("type", "integer").put("minimum", 0), option.description())
				: property(option.value(), option.repeatable(), option.description());
	}

	private static ObjectNode property(ValueSpec value, boolean many, String description) {
		ObjectNode single = NODES.objectNode().put("type", type(value.type()));
		if (!value.choices().isEmpty()) {
			ArrayNode choices = single.putArray("enum");
			value.choices().forEach(choices::add);
		}
		for (Map.Entry<String, Object> constraint : value.constraints().entrySet()) {
			single.set(constraint.getKey(), constant(constraint.getValue()));
		}
		ObjectNode property = single;
		if (many) {
			property = NODES.objectNode().put("type", "array");
			property.set("items", single);
		}
		described(property, description);
		String defaultValue = value.defaultValue();
		return (defaultValue != null && !many) ? withDefault(property, value.type(), defaultValue) : property;
	}

	private static ObjectNode described(ObjectNode property, String description) {
		return description.isEmpty() ? property : property.put("description", description);
	}

	private static ValueNode constant(Object value) {
		return (value instanceof Number number) ? NODES.numberNode(new BigDecimal(number.toString()))
				: NODES.stringNode(value.toString());
	}

	private static ObjectNode withDefault(ObjectNode property, ValueType type, String value) {
		return switch (type) {
			case STRING -> property.put("default", value);
			case BOOLEAN -> property.put("default", Boolean.parseBoolean(value));
			case INTEGER -> property.put("default", Long.parseLong(value));
			case NUMBER -> property.put("default", new BigDecimal(value));
		};
	}

	private static String type(ValueType type) {
		return switch (type) {
			case STRING -> "string";
			case INTEGER -> "integer";
			case NUMBER -> "number";
			case BOOLEAN -> "boolean";
		};
	}

}
