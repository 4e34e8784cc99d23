package dev.cliengine.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Puts values into a JSON text and takes them out. The rest of the text stays as it is.
 *
 * @param text a text that holds an object
 * @param root the object
 */
record JsonEdit(String text, JsonNode root) {

	/** The text with a value at a path; what is in the way and no object is null. */
	String put(List<String> path, Object value) {
		JsonNode object = this.root;
		boolean spread = true;
		for (int i = 0; i < path.size(); i++) {
			Map<String, JsonNode.Member> members = Objects.requireNonNull(object.members());
			spread = members.isEmpty() ? spread : isSpread(object);
			JsonWriter.Lines lines = lines(object, spread);
			JsonNode member = object.member(path.get(i));
			boolean last = i == path.size() - 1;
			if (member == null || last || member.members() == null) {
				JsonWriter writer = new JsonWriter(lines, i);
				Object nested = nested(path.subList(i + 1, path.size()), value);
				return (member == null) ? insert(object, writer.member(path.get(i), nested), lines)
						: replace(member, writer.value(nested));
			}
			object = member;
		}
		throw new IllegalStateException("A path has at least one name");
	}

	/** The text without what is at a path, which is there. */
	String remove(List<String> path) {
		JsonNode object = this.root;
		for (String name : path.subList(0, path.size() - 1)) {
			object = Objects.requireNonNull(object.member(name));
		}
		List<JsonNode.Member> members = new ArrayList<>(Objects.requireNonNull(object.members()).values());
		JsonNode.Member member = Objects.requireNonNull(object.members()).get(path.get(path.size() - 1));
		int index = members.indexOf(member);
		TextEdit edit = new TextEdit(this.text);
		if (index > 0) {
			return edit.remove(members.get(index - 1).value().end(), members.get(index).value().end()).apply();
		}
		if (members.size() > 1) {
			return edit.remove(members.get(0).start(), members.get(1).start()).apply();
		}
		return edit.remove(object.start() + 1, object.end() - 1).apply();
	}

	private String insert(JsonNode object, String member, JsonWriter.Lines lines) {
		List<JsonNode.Member> members = new ArrayList<>(Objects.requireNonNull(object.members()).values());
		TextEdit edit = new TextEdit(this.text);
		if (members.isEmpty()) {
			String end = lines.newline() + lineIndentation(object.start());
			return edit
				.replace(object.start() + 1, object.end() - 1, lines.spread() ? lines.begin() + member + end : member)
				.apply();
		}
		int end = members.get(members.size() - 1).value().end();
		return edit.insert(end, "," + (lines.spread() ? lines.begin() : " ") + member).apply();
	}

	private String replace(JsonNode node, String by) {
		return new TextEdit(this.text).replace(node.start(), node.end(), by).apply();
	}

	private static Object nested(List<String> path, Object value) {
		Object nested = value;
		for (int i = path.size() - 1; i >= 0; i--) {
			nested = Map.of(path.get(i), nested);
		}
		return nested;
	}

	/** Whether the members of an object stand on lines of their own. */
	private boolean isSpread(JsonNode object) {
		return this.text.substring(object.start(), first(object)).indexOf('\n') >= 0;
	}

	private static int first(JsonNode object) {
		return Objects.requireNonNull(object.members()).values().iterator().next().start();
	}

	/** How the members of an object are laid out, or would be. */
	private JsonWriter.Lines lines(JsonNode object, boolean spread) {
		if (!spread) {
			return JsonWriter.Lines.NONE;
		}
		String unit = unit();
		boolean empty = Objects.requireNonNull(object.members()).isEmpty();
		String indentation = empty ? lineIndentation(object.start()) + unit : lineIndentation(first(object));
		return new JsonWriter.Lines(ConfigText.newline(this.text), unit, indentation);
	}

	/** What the first member of the file is indented by. */
	private String unit() {
		boolean known = !Objects.requireNonNull(this.root.members()).isEmpty() && isSpread(this.root);
		String unit = known ? lineIndentation(first(this.root)) : "";
		return unit.isEmpty() ? "  " : unit;
	}

	private String lineIndentation(int place) {
		int start = this.text.lastIndexOf('\n', place - 1) + 1;
		int end = start;
		while (end < place && " \t".indexOf(this.text.charAt(end)) >= 0) {
			end++;
		}
		return this.text.substring(start, end);
	}

}
