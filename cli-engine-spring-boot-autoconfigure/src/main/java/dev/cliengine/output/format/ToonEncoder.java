package dev.cliengine.output.format;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes one value as a TOON document, as the specification 4.0 has it; members keep
 * their order. The methods that write a value begin where the cursor is; a depth is the
 * level of the line, or of the first member after a hyphen.
 */
final class ToonEncoder {

	private final ToonOptions options;

	private final ToonScalars scalars;

	private final Appendable out;

	private boolean started;

	ToonEncoder(ToonOptions options, Appendable out) {
		this.options = options;
		this.scalars = new ToonScalars(options.delimiter());
		this.out = out;
	}

	/** Writes the document, without a newline at its end. */
	void write(JsonNode root) throws IOException {
		if (root.isArray() && root.isEmpty()) {
			this.out.append("[]");
		}
		else if (root.isArray()) {
			line(0);
			array(root, true, 0);
		}
		else if (root.isObject()) {
			List<ToonField> fields = keyed(root);
			if (fields != null) {
				line(0);
				entries(root, fields, 0);
			}
			else {
				members(root, 0);
			}
		}
		else {
			this.out.append(this.scalars.text(root));
		}
	}

	private void members(JsonNode object, int depth) throws IOException {
		for (Map.Entry<String, JsonNode> member : object.properties()) {
			line(depth);
			member(member, depth);
		}
	}

	private void member(Map.Entry<String, JsonNode> member, int depth) throws IOException {
		JsonNode value = member.getValue();
		this.out.append(ToonStrings.key(member.getKey()));
		if (value.isArray() && !value.isEmpty()) {
			array(value, true, depth);
		}
		else if (value.isArray()) {
			this.out.append(": []");
		}
		else if (value.isObject()) {
			List<ToonField> fields = keyed(value);
			if (fields != null) {
				entries(value, fields, depth);
			}
			else {
				this.out.append(':');
				members(value, depth + 1);
			}
		}
		else {
			this.out.append(": ").append(this.scalars.text(value));
		}
	}

	/** The columns of an object whose values are so alike that it is a table. */
	private static @Nullable List<ToonField> keyed(JsonNode object) {
		return (object.size() > 1) ? ToonField.of(object) : null;
	}

	private void entries(JsonNode object, List<ToonField> fields, int depth) throws IOException {
		header(object.size(), ":", fields);
		for (Map.Entry<String, JsonNode> entry : object.properties()) {
			line(depth + 1);
			this.out.append(ToonStrings.key(entry.getKey())).append(": ");
			row(entry.getValue(), fields, "");
		}
	}

	/**
	 * Writes an array from its bracket on. A table needs a key in front of the bracket,
	 * or to be the document.
	 */
	private void array(JsonNode array, boolean mayBeTable, int depth) throws IOException {
		List<ToonField> fields = mayBeTable ? ToonField.of(array) : null;
		if (fields != null) {
			header(array.size(), "", fields);
			for (JsonNode row : array) {
				line(depth + 1);
				row(row, fields, "");
			}
			return;
		}
		header(array.size(), "", List.of());
		if (allSingle(array)) {
			String separator = " ";
			for (JsonNode item : array) {
				this.out.append(separator).append(this.scalars.text(item));
				separator = delimiter();
			}
			return;
		}
		for (JsonNode item : array) {
			line(depth + 1);
			this.out.append('-');
			item(item, depth + 1);
		}
	}

	private void item(JsonNode item, int depth) throws IOException {
		if (item.isArray()) {
			this.out.append(' ');
			array(item, false, depth);
		}
		else if (item.isObject()) {
			Iterator<Map.Entry<String, JsonNode>> members = item.properties().iterator();
			if (members.hasNext()) {
				this.out.append(' ');
				member(members.next(), depth + 1);
			}
			while (members.hasNext()) {
				line(depth + 1);
				member(members.next(), depth + 1);
			}
		}
		else {
			this.out.append(' ').append(this.scalars.text(item));
		}
	}

	private void header(int length, String marker, List<ToonField> fields) throws IOException {
		this.out.append('[').append(Integer.toString(length)).append(marker);
		this.out.append(this.options.declaredDelimiter()).append(']');
		names(fields);
		this.out.append(':');
	}

	private void names(List<ToonField> fields) throws IOException {
		String separator = "{";
		for (ToonField field : fields) {
			this.out.append(separator).append(ToonStrings.key(field.name()));
			names(field.children());
			separator = delimiter();
		}
		this.out.append(fields.isEmpty() ? "" : "}");
	}

	/** Writes the single values of a row and tells what separates the next one. */
	private String row(JsonNode row, List<ToonField> fields, String separator) throws IOException {
		String between = separator;
		for (ToonField field : fields) {
			JsonNode value = row.path(field.name());
			if (field.children().isEmpty()) {
				this.out.append(between).append(this.scalars.text(value));
				between = delimiter();
			}
			else {
				between = row(value, field.children(), between);
			}
		}
		return between;
	}

	private String delimiter() {
		return String.valueOf(this.options.delimiter());
	}

	private static boolean allSingle(JsonNode array) {
		for (JsonNode item : array) {
			if (item.isContainer()) {
				return false;
			}
		}
		return true;
	}

	private void line(int depth) throws IOException {
		if (this.started) {
			this.out.append('\n').append(" ".repeat(depth * this.options.indentSize()));
		}
		this.started = true;
	}

}
