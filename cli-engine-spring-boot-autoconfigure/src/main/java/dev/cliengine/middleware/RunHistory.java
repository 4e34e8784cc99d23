package dev.cliengine.middleware;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.cliengine.io.LineLog;

/**
 * The changes somebody made with the application, one line of JSON each. Lines that
 * cannot be read are left out.
 *
 * @since 0.1.0
 */
public final class RunHistory {

	private static final String ID = "id";

	private static final String UNDONE = "undone";

	private final Supplier<LineLog> log;

	/**
	 * @param log where it is kept, asked for when it is needed
	 */
	public RunHistory(Supplier<LineLog> log) {
		this.log = log;
	}

	/**
	 * Adds one.
	 * @throws dev.cliengine.core.CliException if it cannot be written
	 */
	public void add(HistoryEntry entry) {
		ObjectNode node = JsonNodeFactory.instance.objectNode()
			.put(ID, entry.id())
			.put("time", entry.time().toString())
			.put("command", entry.command());
		ArrayNode line = node.putArray("line");
		entry.line().forEach(line::add);
		ArrayNode undo = node.putArray("undo");
		entry.undo().forEach(undo::add);
		node.put("complete", entry.complete()).put("correlation_id", entry.correlationId());
		this.log.get().add(node.toString());
	}

	/** Notes that one was taken back. */
	public void undone(HistoryEntry entry) {
		this.log.get().add(JsonNodeFactory.instance.objectNode().put(UNDONE, entry.id()).toString());
	}

	/**
	 * All of them, oldest first.
	 * @throws dev.cliengine.core.CliException if they cannot be read
	 */
	public List<HistoryEntry> entries() {
		Map<String, HistoryEntry> entries = new LinkedHashMap<>();
		for (String line : this.log.get().lines()) {
			read(line).ifPresent((node) -> {
				if (node.has(UNDONE)) {
					entries.computeIfPresent(node.path(UNDONE).asString(), (id, entry) -> entry.takenBack());
				}
				else {
					entry(node).ifPresent((entry) -> entries.put(entry.id(), entry));
				}
			});
		}
		return new ArrayList<>(entries.values());
	}

	private static List<String> words(JsonNode node) {
		return node.valueStream().map(JsonNode::asString).toList();
	}

	private static Optional<JsonNode> read(String line) {
		try {
			return Optional.of(Reader.MAPPER.readTree(line));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	private static Optional<HistoryEntry> entry(JsonNode node) {
		try {
			List<String> line = words(node.path("line"));
			return line.isEmpty() ? Optional.empty()
					: Optional
						.of(new HistoryEntry(node.path(ID).asString(), Instant.parse(node.path("time").asString()),
								node.path("command").asString(), line, node.path("complete").asBoolean(),
								words(node.path("undo")), node.path("correlation_id").asString(), false));
		}
		catch (DateTimeParseException | JacksonException ex) {
			return Optional.empty();
		}
	}

	/** Made when lines are read: a mapper takes its time, and each run has a history. */
	private static final class Reader {

		private static final JsonMapper MAPPER = JsonMapper.builder().build();

	}

}
