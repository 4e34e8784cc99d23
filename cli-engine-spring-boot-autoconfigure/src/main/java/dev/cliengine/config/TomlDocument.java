package dev.cliengine.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.tomlj.MutableTomlTable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

import dev.cliengine.core.CliException;

/**
 * A file in TOML. The library reads it; edits change the text at the places
 * {@link TomlLayout} finds, as the library's own edits move, lay out anew or misplace
 * what was not asked for.
 */
final class TomlDocument implements ConfigDocument {

	private static final Pattern ALREADY = Pattern.compile("^(.+) previously defined");

	private final String mark;

	private final Path file;

	private final TomlLayout layout;

	private final TomlTable table;

	private TomlDocument(String mark, Path file, TomlLayout layout, TomlTable table) {
		this.mark = mark;
		this.file = file;
		this.layout = layout;
		this.table = table;
	}

	static TomlDocument parse(String text, Path file) {
		String mark = ConfigText.mark(text);
		return parse(mark, text.substring(mark.length()), file);
	}

	@Override
	public Map<String, Object> values() {
		return map(this.table);
	}

	@Override
	public Optional<Object> get(ConfigPath path) {
		Object current = this.table;
		for (String segment : path.segments()) {
			current = (current instanceof TomlTable inner) ? inner.get(List.of(segment)) : null;
		}
		return Optional.ofNullable(current).map(TomlDocument::plain);
	}

	@Override
	public OptionalInt line(ConfigPath path) {
		return this.layout.place(path.segments())
			.map((place) -> OptionalInt.of(TextPlace.of(this.layout.text(), place).line()))
			.orElse(OptionalInt.empty());
	}

	@Override
	public ConfigDocument with(ConfigPath path, Object value) {
		EditRules.check(values(), path, value);
		String text = put(this.layout.text(), path.segments(), get(path).orElse(null), value);
		return parse(this.mark, text, this.file);
	}

	@Override
	public ConfigDocument without(ConfigPath path) {
		if (get(path).isEmpty()) {
			return this;
		}
		return parse(this.mark, new TomlEdit(this.layout.text()).remove(path.segments()), this.file);
	}

	@Override
	public String literal(Object value) {
		TomlWriter writer = new TomlWriter("\n", 0);
		return (value instanceof Map<?, ?> map) ? writer.lines(List.of(), map).stripTrailing() : writer.inline(value);
	}

	@Override
	public String text() {
		return this.mark + this.layout.text();
	}

	/** A table in place of a table is edited name by name, so that its comments stay. */
	private static String put(String text, List<String> path, @Nullable Object before, Object value) {
		if (value.equals(before)) {
			return text;
		}
		if (!(before instanceof Map<?, ?> old) || !(value instanceof Map<?, ?> given)) {
			return new TomlEdit(text).put(path, value);
		}
		Map<String, Object> wanted = EditRules.table(given, "TOML");
		String edited = text;
		for (Map.Entry<String, Object> entry : wanted.entrySet()) {
			edited = put(edited, child(path, entry.getKey()), old.get(entry.getKey()), entry.getValue());
		}
		for (Object name : old.keySet()) {
			edited = wanted.containsKey(name) ? edited : new TomlEdit(edited).remove(child(path, (String) name));
		}
		boolean gone = wanted.isEmpty() && TomlScanner.scan(edited).place(path).isEmpty();
		return gone ? new TomlEdit(edited).put(path, wanted) : edited;
	}

	private static List<String> child(List<String> path, String name) {
		List<String> child = new ArrayList<>(path);
		child.add(name);
		return child;
	}

	private static TomlDocument parse(String mark, String text, Path file) {
		TomlLayout layout = TomlScanner.scan(text);
		if (layout.stop() == null && layout.digest().isBlank()) {
			// Most people have no file, and loading the parser takes its time.
			return new TomlDocument(mark, file, layout, MutableTomlTable.create());
		}
		TomlParseResult result = layout.tooLarge() ? null : Toml.parse(layout.digest(), TomlParseOptions.sourceless());
		if (result == null || layout.stop() != null || result.hasErrors()) {
			throw malformed(layout, result, file);
		}
		return new TomlDocument(mark, file, layout, result);
	}

	private static CliException malformed(TomlLayout layout, @Nullable TomlParseResult result, Path file) {
		Optional<TomlParseError> error = (result != null) ? result.errors()
			.stream()
			.min(Comparator.comparingInt((TomlParseError each) -> each.position().line())
				.thenComparingInt((each) -> each.position().column())) : Optional.empty();
		if (error.isPresent()) {
			TextPlace place = new TextPlace(layout.lines().line(error.get().position().line()),
					error.get().position().column());
			return MalformedFile.at(file, place, explain(
					layout.lines().translate(Objects.requireNonNullElse(error.get().getMessage(), "Unexpected text"))));
		}
		int stop = Objects.requireNonNullElse(layout.stop(), 0);
		return MalformedFile.at(file, TextPlace.of(layout.text(), stop),
				layout.tooLarge()
						? "More than " + TomlScanner.MOST + " values or 2 MiB of them, so it is no configuration"
						: "Unexpected text");
	}

	private static String explain(String message) {
		return ALREADY.matcher(message).replaceFirst("The key $1 is already defined");
	}

	private static Object plain(Object value) {
		if (value instanceof TomlTable inner) {
			return map(inner);
		}
		if (value instanceof TomlArray array) {
			List<Object> items = new ArrayList<>();
			array.toList().forEach((item) -> items.add(plain(item)));
			return items;
		}
		return value;
	}

	private static Map<String, Object> map(TomlTable table) {
		Map<String, Object> map = new LinkedHashMap<>();
		table.entrySet().forEach((entry) -> map.put(entry.getKey(), plain(entry.getValue())));
		return map;
	}

}
