package dev.cliengine.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.POJONode;

/**
 * Writes JSON values, to the byte as promised: object keys sorted by code point at every
 * level, numbers as short as they can be, control characters escaped. Values may be
 * nested to any depth. Instances have no state.
 *
 * @since 0.1.0
 */
public final class JsonText {

	private static final JsonText PRETTY = new JsonText(true, true);

	private static final JsonText PLAIN = new JsonText(true, false);

	private static final JsonText COMPACT = new JsonText(false, false);

	private static final String BLANKS = " ".repeat(64);

	private final boolean pretty;

	private final boolean escapeMarkup;

	private JsonText(boolean pretty, boolean escapeMarkup) {
		this.pretty = pretty;
		this.escapeMarkup = escapeMarkup;
	}

	/**
	 * One member a line, two blanks a level; {@code <}, {@code >} and {@code &} escaped.
	 */
	public static JsonText pretty() {
		return PRETTY;
	}

	/**
	 * One member a line, two blanks a level; {@code <}, {@code >} and {@code &} as they
	 * are.
	 */
	public static JsonText plain() {
		return PLAIN;
	}

	/**
	 * Everything on one line without blanks; {@code <}, {@code >} and {@code &} as they
	 * are.
	 */
	public static JsonText compact() {
		return COMPACT;
	}

	/**
	 * Writes the value without a newline after it.
	 * @param value what to write; {@code null} is written like a JSON null
	 * @param out where to write, best something that buffers
	 * @throws IOException when {@code out} fails
	 */
	public void write(@Nullable JsonNode value, Appendable out) throws IOException {
		write(value, 0, true, out);
	}

	/** The value as a text. */
	public String text(@Nullable JsonNode value) {
		StringBuilder text = new StringBuilder();
		try {
			write(value, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	void write(@Nullable JsonNode value, int depth, boolean sorted, Appendable out) throws IOException {
		Level level = open(value, null, depth, sorted, out);
		while (level != null) {
			level = level.hasNext() ? member(level, sorted, out) : close(level, out);
		}
	}

	void name(String name, Appendable out) throws IOException {
		JsonStrings.write(name, this.escapeMarkup, out);
		out.append(this.pretty ? ": " : ":");
	}

	void newline(int depth, Appendable out) throws IOException {
		if (this.pretty) {
			out.append('\n');
			for (int left = depth * 2; left > 0; left -= BLANKS.length()) {
				out.append(BLANKS, 0, Math.min(left, BLANKS.length()));
			}
		}
	}

	private @Nullable Level member(Level level, boolean sorted, Appendable out) throws IOException {
		if (level.started) {
			out.append(',');
		}
		level.started = true;
		newline(level.depth + 1, out);
		if (level.items != null) {
			return open(level.items.next(), level, level.depth + 1, sorted, out);
		}
		Map.Entry<String, JsonNode> member = level.members.next();
		name(member.getKey(), out);
		return open(member.getValue(), level, level.depth + 1, sorted, out);
	}

	private @Nullable Level open(@Nullable JsonNode value, @Nullable Level parent, int depth, boolean sorted,
			Appendable out) throws IOException {
		if (value == null || !value.isContainer()) {
			scalar(value, out);
			return parent;
		}
		if (value.isEmpty()) {
			out.append(value.isArray() ? "[]" : "{}");
			return parent;
		}
		out.append(value.isArray() ? '[' : '{');
		return new Level(value, parent, depth, sorted);
	}

	private @Nullable Level close(Level level, Appendable out) throws IOException {
		newline(level.depth, out);
		out.append((level.items != null) ? ']' : '}');
		return level.parent;
	}

	private void scalar(@Nullable JsonNode value, Appendable out) throws IOException {
		if (value == null || value.isNull() || value.isMissingNode() || isNullObject(value)) {
			out.append("null");
		}
		else if (value.isNumber()) {
			JsonNumbers.write(value, out);
		}
		else if (value.isBoolean()) {
			out.append(value.booleanValue() ? "true" : "false");
		}
		else {
			JsonStrings.write(value.asString(), this.escapeMarkup, out);
		}
	}

	private static boolean isNullObject(JsonNode value) {
		return value instanceof POJONode object && object.getPojo() == null;
	}

	/**
	 * An array or object that is being written. Levels are linked rather than on the call
	 * stack, which hostile input could exhaust.
	 */
	private static final class Level {

		private final @Nullable Level parent;

		private final int depth;

		private final @Nullable Iterator<JsonNode> items;

		private final Iterator<Map.Entry<String, JsonNode>> members;

		private boolean started;

		private Level(JsonNode container, @Nullable Level parent, int depth, boolean sorted) {
			this.parent = parent;
			this.depth = depth;
			this.items = container.isArray() ? container.iterator() : null;
			this.members = container.isArray() ? Collections.emptyIterator() : members(container, sorted);
		}

		private boolean hasNext() {
			return (this.items != null) ? this.items.hasNext() : this.members.hasNext();
		}

		private static Iterator<Map.Entry<String, JsonNode>> members(JsonNode object, boolean sorted) {
			if (!sorted || object.size() < 2) {
				return object.properties().iterator();
			}
			List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
			members.sort((left, right) -> CodePointOrder.INSTANCE.compare(left.getKey(), right.getKey()));
			return members.iterator();
		}

	}

}
