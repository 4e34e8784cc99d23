package dev.cliengine.output;

import java.io.IOException;

import tools.jackson.databind.JsonNode;

/**
 * Writes an object whose members keep the order in which they come.
 */
final class JsonFields implements Members {

	private final JsonText text;

	private final int depth;

	private final Appendable out;

	private boolean started;

	JsonFields(JsonText text, int depth, Appendable out) {
		this.text = text;
		this.depth = depth;
		this.out = out;
	}

	@Override
	public void sorted(String name, JsonNode value) throws IOException {
		name(name);
		this.text.write(value, this.depth + 1, true, this.out);
	}

	@Override
	public void items(String name, Rows rows) throws IOException {
		// Asked first, so that a source that fails at once leaves nothing half written
		if (!rows.hasNext()) {
			name(name);
			this.out.append("[]");
			return;
		}
		JsonNode row = rows.next();
		name(name);
		this.out.append('[');
		item(row);
		while (rows.hasNext()) {
			this.out.append(',');
			item(rows.next());
		}
		this.text.newline(this.depth + 1, this.out);
		this.out.append(']');
	}

	@Override
	public void ordered(String name, JsonNode value) throws IOException {
		name(name);
		this.text.write(value, this.depth + 1, false, this.out);
	}

	@Override
	public JsonFields object(String name) throws IOException {
		name(name);
		return new JsonFields(this.text, this.depth + 1, this.out);
	}

	@Override
	public void end() throws IOException {
		if (this.started) {
			this.text.newline(this.depth, this.out);
		}
		else {
			this.out.append('{');
		}
		this.out.append('}');
	}

	private void item(JsonNode item) throws IOException {
		this.text.newline(this.depth + 2, this.out);
		this.text.write(item, this.depth + 2, true, this.out);
	}

	private void name(String name) throws IOException {
		this.out.append(this.started ? ',' : '{');
		this.started = true;
		this.text.newline(this.depth + 1, this.out);
		this.text.name(name, this.out);
	}

}
