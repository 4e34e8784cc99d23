package dev.cliengine.output.format;

import java.io.IOException;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Writes a tree as YAML in block style, texts of several lines as literal blocks. The
 * methods that write a value begin where the cursor is; an indentation is the number of
 * blanks before the lines of the collection.
 */
final class YamlText {

	private static final int INDENT = 2;

	/** Readers do not look further for the colon after a key. */
	private static final int LONGEST_SIMPLE_KEY = 1000;

	private final Appendable out;

	YamlText(Appendable out) {
		this.out = out;
	}

	/** Writes the document and the newline that ends it. */
	void write(JsonNode root) throws IOException {
		if (isBlock(root)) {
			collection(root, 0);
		}
		else {
			this.out.append(single(root));
		}
		this.out.append('\n');
	}

	private void collection(JsonNode collection, int indent) throws IOException {
		if (collection.isArray()) {
			items(collection, indent);
		}
		else {
			members(collection, indent);
		}
	}

	private void members(JsonNode object, int indent) throws IOException {
		boolean first = true;
		for (Map.Entry<String, JsonNode> member : object.properties()) {
			if (!first) {
				line(indent);
			}
			first = false;
			key(member.getKey(), indent);
			if (isBlock(member.getValue())) {
				line(indent + INDENT);
				collection(member.getValue(), indent + INDENT);
			}
			else {
				this.out.append(' ');
				single(member.getValue(), indent + INDENT);
			}
		}
	}

	private void key(String key, int indent) throws IOException {
		String text = YamlScalars.text(StringNode.valueOf(key));
		if (text.length() > LONGEST_SIMPLE_KEY) {
			this.out.append("? ").append(text);
			line(indent);
		}
		else {
			this.out.append(text);
		}
		this.out.append(':');
	}

	private void items(JsonNode array, int indent) throws IOException {
		boolean first = true;
		for (JsonNode item : array) {
			if (!first) {
				line(indent);
			}
			first = false;
			this.out.append("- ");
			if (isBlock(item)) {
				collection(item, indent + INDENT);
			}
			else {
				single(item, indent + INDENT);
			}
		}
	}

	private void single(JsonNode value, int indent) throws IOException {
		if (!value.isString() || !isLiteral(value.asString())) {
			this.out.append(single(value));
			return;
		}
		String text = value.asString();
		boolean ended = text.endsWith("\n");
		String chomping = text.endsWith("\n\n") ? "|+" : ended ? "|" : "|-";
		this.out.append(chomping);
		for (String line : (ended ? text.substring(0, text.length() - 1) : text).split("\n", -1)) {
			if (line.isEmpty()) {
				this.out.append('\n');
			}
			else {
				line(indent);
				this.out.append(line);
			}
		}
	}

	// A block that begins with a blank would need its indentation declared
	private static boolean isLiteral(String text) {
		return text.indexOf('\n') > 0 && text.charAt(0) != ' ' && text.charAt(0) != '\t'
				&& YamlScalars.isPrintable(text.replace("\n", "").replace("\t", ""));
	}

	private static String single(JsonNode value) {
		return value.isContainer() ? (value.isArray() ? "[]" : "{}") : YamlScalars.text(value);
	}

	private static boolean isBlock(JsonNode value) {
		return value.isContainer() && !value.isEmpty();
	}

	private void line(int indent) throws IOException {
		this.out.append('\n').append(" ".repeat(indent));
	}

}
