package dev.cliengine.output;

import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Writes the members of the metadata.
 */
final class MetadataJson {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private MetadataJson() {
	}

	static void write(Metadata metadata, boolean failed, Members fields) throws IOException {
		fields.ordered("system", NODES.stringNode(metadata.system()));
		fields.ordered("timestamp", NODES.stringNode(
				(metadata.timestamp() != null) ? metadata.timestamp().truncatedTo(ChronoUnit.SECONDS).toString() : ""));
		text("request_id", metadata.requestId(), fields);
		if (metadata.dryRun()) {
			fields.ordered("dry_run", NODES.booleanNode(true));
		}
		text("command", failed ? "" : metadata.command(), fields);
		text("duration", (metadata.duration() != null) ? duration(metadata.duration()) : "", fields);
		text("env", metadata.env(), fields);
		text("identity", metadata.identity(), fields);
		object("args", metadata.args(), fields);
		object("effective_args", metadata.effectiveArgs(), fields);
	}

	/** Whole milliseconds below a second, else seconds with up to three decimals. */
	static String duration(Duration duration) {
		long millis = Math.max(0, duration.plusNanos(500_000).toMillis());
		if (millis == 0) {
			return "0s";
		}
		if (millis < 1000) {
			return millis + "ms";
		}
		String fraction = Long.toString(1000 + millis % 1000).substring(1);
		while (fraction.endsWith("0")) {
			fraction = fraction.substring(0, fraction.length() - 1);
		}
		return millis / 1000 + (fraction.isEmpty() ? "s" : "." + fraction + "s");
	}

	private static void text(String name, String value, Members fields) throws IOException {
		if (!value.isEmpty()) {
			fields.ordered(name, NODES.stringNode(value));
		}
	}

	private static void object(String name, @Nullable JsonNode value, Members fields) throws IOException {
		if (value != null && !value.isEmpty()) {
			fields.sorted(name, value);
		}
	}

}
