package dev.cliengine.output;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import dev.cliengine.core.NextAction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes envelopes as JSON. The parts come in a fixed order and only when there is
 * something in them; one newline ends the text.
 *
 * @since 0.1.0
 */
public final class EnvelopeJson {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private EnvelopeJson() {
	}

	/**
	 * Writes the envelope for people and programs, one member a line.
	 * @throws IOException when {@code out} fails
	 */
	public static void write(Envelope envelope, Appendable out) throws IOException {
		write(envelope, JsonText.pretty(), out);
	}

	/**
	 * Writes the envelope on one line, the way it ends a stream.
	 * @throws IOException when {@code out} fails
	 */
	public static void writeLine(Envelope envelope, Appendable out) throws IOException {
		write(envelope, JsonText.compact(), out);
	}

	private static void write(Envelope envelope, JsonText text, Appendable out) throws IOException {
		JsonFields fields = new JsonFields(text, 0, out);
		JsonNode data = envelope.data();
		if (data != null && !data.isNull() && !data.isMissingNode()) {
			fields.sorted("data", data);
		}
		if (envelope.pagination() != null) {
			fields.ordered("pagination", pagination(envelope.pagination()));
		}
		if (envelope.metadata() != null) {
			JsonFields metadata = fields.object("metadata");
			MetadataJson.write(envelope.metadata(), envelope.failed(), metadata);
			metadata.end();
		}
		if (envelope.error() != null) {
			fields.ordered("error", error(envelope.error()));
		}
		if (!envelope.warnings().isEmpty()) {
			fields.ordered("warnings", texts(envelope.warnings()));
		}
		if (!envelope.nextActions().isEmpty()) {
			fields.ordered("next_actions", nextActions(envelope.nextActions()));
		}
		if (envelope.fix() != null && !envelope.fix().isEmpty()) {
			fields.ordered("fix", NODES.stringNode(envelope.fix()));
		}
		fields.end();
		out.append('\n');
	}

	private static ObjectNode pagination(Pagination pagination) {
		return NODES.objectNode()
			.put("total", pagination.total())
			.put("offset", pagination.offset())
			.put("limit", pagination.limit())
			.put("count", pagination.count())
			.put("has_more", pagination.hasMore());
	}

	private static ObjectNode error(ErrorInfo error) {
		ObjectNode node = NODES.objectNode().put("code", error.code()).put("message", error.message());
		putUnlessEmpty(node, "system", error.system());
		putUnlessEmpty(node, "request_id", error.requestId());
		return node;
	}

	private static ArrayNode nextActions(List<NextAction> actions) {
		ArrayNode nodes = NODES.arrayNode();
		for (NextAction action : actions) {
			ObjectNode node = nodes.addObject()
				.put("command", action.command())
				.put("description", action.description());
			if (!action.params().isEmpty()) {
				ObjectNode params = node.putObject("params");
				action.params()
					.entrySet()
					.stream()
					.sorted((left, right) -> CodePointOrder.INSTANCE.compare(left.getKey(), right.getKey()))
					.forEach((entry) -> params.set(entry.getKey(), param(entry.getValue())));
			}
		}
		return nodes;
	}

	private static ObjectNode param(NextAction.Param param) {
		ObjectNode node = NODES.objectNode();
		put(node, "value", param.value());
		if (!param.choices().isEmpty()) {
			node.set("enum", texts(param.choices()));
		}
		if (param.required()) {
			node.put("required", true);
		}
		put(node, "default", param.defaultValue());
		put(node, "description", param.description());
		return node;
	}

	private static ArrayNode texts(Collection<String> texts) {
		ArrayNode nodes = NODES.arrayNode();
		texts.forEach(nodes::add);
		return nodes;
	}

	private static void put(ObjectNode node, String name, @Nullable String value) {
		if (value != null) {
			node.put(name, value);
		}
	}

	private static void putUnlessEmpty(ObjectNode node, String name, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			node.put(name, value);
		}
	}

}
