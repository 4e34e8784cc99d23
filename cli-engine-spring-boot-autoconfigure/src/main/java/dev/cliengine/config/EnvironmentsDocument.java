package dev.cliengine.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * How environments stand in a document: as {@code [prod]}, and as
 * {@code [environments.prod]}, the older form, which wins where both have a key. So the
 * table {@code environments} is never an environment itself; one of that name needs the
 * older form.
 *
 * @param document the content of the file
 */
record EnvironmentsDocument(ConfigDocument document) {

	private static final String OLDER = "environments";

	/** Tables whose name can be one of an environment. */
	Set<String> names() {
		Set<String> names = new TreeSet<>();
		Map<String, Object> values = this.document.values();
		addTables(values, names);
		names.remove(OLDER);
		addTables(values.get(OLDER), names);
		return names;
	}

	/**
	 * What it says about an environment, by key.
	 * @param file the path of the file, for the places
	 */
	Map<String, Found> table(String name, String file) {
		Map<String, Found> table = new LinkedHashMap<>();
		for (ConfigPath place : places(name)) {
			if (this.document.get(place).orElse(null) instanceof Map<?, ?> own) {
				own.forEach((key, value) -> add(table, place, String.valueOf(key), value, file));
			}
		}
		return table;
	}

	/** The document with a value where it is seen. */
	ConfigDocument with(String name, ConfigPath key, Object value) {
		List<ConfigPath> places = places(name);
		ConfigPath last = places.get(places.size() - 1);
		boolean older = this.document.get(last.child(key.segments().get(0))).isPresent();
		return this.document.with(below(older ? last : places.get(0), key), value);
	}

	boolean has(String name, ConfigPath key) {
		return places(name).stream().anyMatch((place) -> this.document.get(below(place, key)).isPresent());
	}

	/** The document without a value in either form. */
	ConfigDocument without(String name, ConfigPath key) {
		ConfigDocument edited = this.document;
		for (ConfigPath place : places(name)) {
			edited = edited.without(below(place, key));
		}
		return edited;
	}

	private void add(Map<String, Found> table, ConfigPath place, String key, @Nullable Object value, String file) {
		if (value != null && !key.isEmpty()) {
			OptionalInt line = this.document.line(place.child(key));
			table.put(key, new Found(value, line.isPresent() ? file + ":" + line.getAsInt() : file));
		}
	}

	/** The tables of an environment, the one that wins last. */
	private static List<ConfigPath> places(String name) {
		ConfigPath older = new ConfigPath(List.of(OLDER, name));
		return name.equals(OLDER) ? List.of(older) : List.of(new ConfigPath(List.of(name)), older);
	}

	private static ConfigPath below(ConfigPath table, ConfigPath key) {
		List<String> segments = new ArrayList<>(table.segments());
		segments.addAll(key.segments());
		return new ConfigPath(segments);
	}

	private static void addTables(@Nullable Object value, Set<String> names) {
		if (value instanceof Map<?, ?> tables) {
			tables.forEach((key, table) -> {
				if (key instanceof String name && table instanceof Map && EnvironmentDefinition.isName(name)) {
					names.add(name);
				}
			});
		}
	}

	/** A value and its place for people. */
	record Found(Object value, String origin) {
	}

}
