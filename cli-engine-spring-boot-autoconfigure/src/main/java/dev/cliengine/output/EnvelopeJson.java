package dev.cliengine.output;

import java.io.IOException;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes envelopes as JSON. The parts come in a fixed order and only when there is
 * something in them; one newline ends the text. Rows are written as they are read; none
 * is held, and when the first one fails nothing has been written.
 *
 * @since 0.1.0
 */
public final class EnvelopeJson {

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

	/**
	 * Writes the envelope on one line with other members before its own. A finished text
	 * is a member {@code text}.
	 * @param first the other members, in their order
	 * @throws IOException when {@code out} fails
	 */
	public static void writeLine(ObjectNode first, Envelope envelope, Appendable out) throws IOException {
		JsonFields fields = new JsonFields(JsonText.compact(), 0, out);
		for (Map.Entry<String, JsonNode> member : first.properties()) {
			fields.ordered(member.getKey(), member.getValue());
		}
		if (envelope.text() != null) {
			fields.ordered("text", JsonNodeFactory.instance.stringNode(envelope.text()));
		}
		EnvelopeMembers.write(envelope, fields);
		out.append('\n');
	}

	/**
	 * Writes the data alone, members in the order in which they were given.
	 * @throws IOException when {@code out} fails
	 */
	public static void writeData(Envelope envelope, Appendable out) throws IOException {
		Rows rows = envelope.rows();
		JsonText text = JsonText.plain();
		if (rows == null) {
			text.write(envelope.data(), 0, false, out);
		}
		else {
			String separator = "[";
			while (rows.hasNext()) {
				JsonNode row = rows.next();
				out.append(separator);
				text.newline(1, out);
				text.write(row, 1, false, out);
				separator = ",";
			}
			if (separator.equals(",")) {
				text.newline(0, out);
			}
			out.append(separator.equals(",") ? "]" : "[]");
		}
		out.append('\n');
	}

	private static void write(Envelope envelope, JsonText text, Appendable out) throws IOException {
		EnvelopeMembers.write(envelope, new JsonFields(text, 0, out));
		out.append('\n');
	}

}
