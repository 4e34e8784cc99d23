package dev.cliengine.sample.kohub.client;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.cliengine.sample.kohub.client.model.NewCommit;

/**
 * A commit the way it is sent: one JSON object a line.
 *
 * @param json writes them
 */
record CommitLines(HubJson json) {

	byte[] of(NewCommit commit) {
		ByteArrayOutputStream lines = new ByteArrayOutputStream();
		Map<String, Object> header = new LinkedHashMap<>();
		header.put("summary", commit.summary());
		if (commit.description() != null) {
			header.put("description", commit.description());
		}
		add(lines, "header", header);
		commit.operations().forEach((operation) -> add(lines, operation.key(), operation));
		return lines.toByteArray();
	}

	private void add(ByteArrayOutputStream lines, String key, Object value) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("key", key);
		line.put("value", value);
		lines.writeBytes(this.json.bytes(line));
		lines.write('\n');
	}

}
