package dev.cliengine.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.tomlj.MutableTomlTable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * A file in TOML. Edits are made in the library's parse result, which writes whatever was
 * not touched as it stood.
 */
final class TomlDocument implements ConfigDocument {

	private final String text;

	private final Path file;

	private final TomlTable table;

	private TomlDocument(String text, Path file, TomlTable table) {
		this.text = text;
		this.file = file;
		this.table = table;
	}

	static TomlDocument parse(String text, Path file) {
		return new TomlDocument(text, file, read(text, file));
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
		if (get(path).isEmpty()) {
			return OptionalInt.empty();
		}
		TomlPosition position = this.table.inputPositionOf(path.segments());
		return (position != null) ? OptionalInt.of(position.line()) : OptionalInt.empty();
	}

	@Override
	public ConfigDocument with(ConfigPath path, Object value) {
		MutableTomlTable copy = read(this.text, this.file);
		Object parent = values();
		for (int i = 0; i < path.segments().size() - 1; i++) {
			Object inner = ((Map<?, ?>) parent).get(path.segments().get(i));
			if (inner == null) {
				break;
			}
			if (!(inner instanceof Map)) {
				throw CliException.category(ErrorCategory.VALIDATION)
					.message("config key \"" + String.join(".", path.segments().subList(0, i + 1))
							+ "\" is not a table");
			}
			parent = inner;
		}
		copy.set(path.segments(), value);
		return parse(copy.toToml(), this.file);
	}

	@Override
	public ConfigDocument without(ConfigPath path) {
		if (get(path).isEmpty()) {
			return this;
		}
		MutableTomlTable copy = read(this.text, this.file);
		copy.remove(path.segments());
		return parse(copy.toToml(), this.file);
	}

	@Override
	public String literal(Object value) {
		String line = MutableTomlTable.create().set("v", value).toToml();
		return line.substring(line.indexOf('=') + 1).strip();
	}

	@Override
	public String text() {
		return this.text;
	}

	private static TomlParseResult read(String text, Path file) {
		TomlParseResult result = Toml.parse(text);
		if (result.hasErrors()) {
			TomlParseError error = result.errors().get(0);
			throw CliException.category(ErrorCategory.FAILURE)
				.code("CONFIG_MALFORMED")
				.message(file + ":" + error.position().line() + ":" + error.position().column() + ": "
						+ error.getMessage());
		}
		return result;
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
