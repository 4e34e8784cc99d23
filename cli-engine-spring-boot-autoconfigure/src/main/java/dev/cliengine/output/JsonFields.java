package dev.cliengine.output;

import java.io.IOException;

import tools.jackson.databind.JsonNode;

/**
 * Writes an object whose members keep the order in which they come.
 */
final class JsonFields {

	private final JsonText text;

	private final int depth;

	private final Appendable out;

	private boolean started;

	JsonFields(JsonText text, int depth, Appendable out) throws IOException {
		this.text = text;
		this.depth = depth;
		this.out = out;
		out.append('{');
	}

	/** Writes a member whose own members are sorted. */
	void sorted(String name, JsonNode value) throws IOException {
		name(name);
		this.text.write(value, this.depth + 1, true, this.out);
	}

	/** Writes a member whose own members keep their order. */
	void ordered(String name, JsonNode value) throws IOException {
		name(name);
		this.text.write(value, this.depth + 1, false, this.out);
	}

	/** Begins a member that is an object; it must be ended before this one goes on. */
	JsonFields object(String name) throws IOException {
		name(name);
		return new JsonFields(this.text, this.depth + 1, this.out);
	}

	void end() throws IOException {
		if (this.started) {
			this.text.newline(this.depth, this.out);
		}
		this.out.append('}');
	}

	private void name(String name) throws IOException {
		if (this.started) {
			this.out.append(',');
		}
		this.started = true;
		this.text.newline(this.depth + 1, this.out);
		this.text.name(name, this.out);
	}

}
