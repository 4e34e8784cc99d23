package dev.cliengine.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/**
 * A file in JSON. Edits change the text at the places {@link JsonReader} finds.
 */
final class JsonDocument implements ConfigDocument {

	private final String mark;

	private final String text;

	private final Path file;

	private final @Nullable JsonNode root;

	private JsonDocument(String mark, String text, Path file) {
		this.mark = mark;
		this.text = text;
		this.file = file;
		this.root = JsonReader.read(text, file);
	}

	static JsonDocument parse(String text, Path file) {
		String mark = ConfigText.mark(text);
		return new JsonDocument(mark, text.substring(mark.length()), file);
	}

	@Override
	public Map<String, Object> values() {
		return (this.root != null && this.root.members() != null) ? JsonNode.values(this.root.members()) : Map.of();
	}

	@Override
	public Optional<Object> get(ConfigPath path) {
		return node(path).flatMap((node) -> Optional.ofNullable(node.plain()));
	}

	@Override
	public OptionalInt line(ConfigPath path) {
		return node(path).filter((node) -> node.plain() != null)
			.map((node) -> OptionalInt.of(TextPlace.of(this.text, node.start()).line()))
			.orElse(OptionalInt.empty());
	}

	@Override
	public ConfigDocument with(ConfigPath path, Object value) {
		EditRules.check(values(), path, value);
		if (get(path).filter(value::equals).isPresent()) {
			return this;
		}
		String before = (this.root != null) ? this.text : "{}" + ConfigText.newline(this.text);
		JsonNode object = (this.root != null) ? this.root : new JsonNode(0, 2, Map.of(), Map.of());
		return new JsonDocument(this.mark, new JsonEdit(before, object).put(path.segments(), value), this.file);
	}

	@Override
	public ConfigDocument without(ConfigPath path) {
		if (this.root == null || get(path).isEmpty()) {
			return this;
		}
		return new JsonDocument(this.mark, new JsonEdit(this.text, this.root).remove(path.segments()), this.file);
	}

	@Override
	public String literal(Object value) {
		return new JsonWriter(new JsonWriter.Lines("\n", "  ", ""), 0).value(value);
	}

	@Override
	public String text() {
		return this.mark + this.text;
	}

	private Optional<JsonNode> node(ConfigPath path) {
		JsonNode node = this.root;
		List<String> segments = path.segments();
		for (int i = 0; i < segments.size() && node != null; i++) {
			node = node.member(segments.get(i));
		}
		return Optional.ofNullable(node);
	}

}
