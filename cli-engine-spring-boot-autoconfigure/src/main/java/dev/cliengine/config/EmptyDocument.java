package dev.cliengine.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A file without anything in it, which most people have: no parser is loaded for it.
 *
 * @param format what it would be written in
 * @param file where it is, for messages
 */
record EmptyDocument(ConfigFormat format, Path file) implements ConfigDocument {

	@Override
	public Map<String, Object> values() {
		return Map.of();
	}

	@Override
	public Optional<Object> get(ConfigPath path) {
		return Optional.empty();
	}

	@Override
	public OptionalInt line(ConfigPath path) {
		return OptionalInt.empty();
	}

	@Override
	public ConfigDocument with(ConfigPath path, Object value) {
		return parsed().with(path, value);
	}

	@Override
	public ConfigDocument without(ConfigPath path) {
		return this;
	}

	@Override
	public String literal(Object value) {
		return parsed().literal(value);
	}

	@Override
	public String text() {
		return "";
	}

	private ConfigDocument parsed() {
		return this.format.parse("", this.file);
	}

}
