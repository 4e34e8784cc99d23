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
 * Says which members an envelope has, in their fixed order and only when there is
 * something in them.
 */
final class EnvelopeMembers {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private EnvelopeMembers() {
	}

	static void write(Envelope envelope, Members members) throws IOException {
		JsonNode data = envelope.data();
		Rows rows = envelope.rows();
		Envelope rest = envelope;
		if (rows != null) {
			members.items("data", rows);
			rest = envelope.ended(rows);
		}
		else if (data != null && !data.isNull() && !data.isMissingNode()) {
			members.sorted("data", data);
		}
		writeRest(rest, members);
		members.end();
	}

	private static void writeRest(Envelope envelope, Members members) throws IOException {
		if (envelope.pagination() != null) {
			members.ordered("pagination", pagination(envelope.pagination()));
		}
		if (envelope.metadata() != null) {
			Members metadata = members.object("metadata");
			MetadataJson.write(envelope.metadata(), envelope.failed(), metadata);
			metadata.end();
		}
		if (envelope.error() != null) {
			members.ordered("error", error(envelope.error()));
		}
		if (!envelope.warnings().isEmpty()) {
			members.ordered("warnings", texts(envelope.warnings()));
		}
		if (!envelope.nextActions().isEmpty()) {
			members.ordered("next_actions", nextActions(envelope.nextActions()));
		}
		if (envelope.fix() != null && !envelope.fix().isEmpty()) {
			members.ordered("fix", NODES.stringNode(envelope.fix()));
		}
	}

	private static ObjectNode pagination(Pagination pagination) {
		ObjectNode node = NODES.objectNode();
		if (pagination.total() >= 0) {
			node.put("total", pagination.total());
		}
		if (pagination.offset() >= 0) {
			node.put("offset", pagination.offset());
		}
		node.put("limit", pagination.limit()).put("count", pagination.count()).put("has_more", pagination.hasMore());
		return (pagination.next() != null) ? node.put("continue", pagination.next()) : node;
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
