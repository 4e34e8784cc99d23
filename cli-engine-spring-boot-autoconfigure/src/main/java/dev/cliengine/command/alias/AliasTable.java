package dev.cliengine.command.alias;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import dev.cliengine.command.parse.LineLexer;
import dev.cliengine.config.ConfigDocument;
import dev.cliengine.config.ConfigPath;

/**
 * The aliases of a table that people may have written by hand.
 *
 * @param lines the line of each name
 * @param ignored why an entry is none, by its name; by the empty name why the table is
 * none
 */
record AliasTable(SortedMap<String, String> lines, SortedMap<String, String> ignored) {

	/** Where aliases stand in the configuration. */
	static final ConfigPath PATH = new ConfigPath(List.of("aliases"));

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

	AliasTable {
		lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
		ignored = Collections.unmodifiableSortedMap(new TreeMap<>(ignored));
	}

	/** No aliases. */
	static AliasTable empty() {
		return new AliasTable(new TreeMap<>(), new TreeMap<>());
	}

	static boolean isName(String text) {
		return NAME.matcher(text).matches();
	}

	/** Reads a whole file: its table of aliases, or its own entries when it has none. */
	static AliasTable of(ConfigDocument document) {
		return of(document.get(PATH).orElseGet(document::values));
	}

	/** Reads what stands at the place of the table. */
	static AliasTable of(Object value) {
		if (!(value instanceof Map<?, ?> table)) {
			return new AliasTable(new TreeMap<>(), new TreeMap<>(Map.of("", "this is no table")));
		}
		SortedMap<String, String> lines = new TreeMap<>();
		SortedMap<String, String> ignored = new TreeMap<>();
		table.forEach((key, entry) -> {
			String name = key.toString();
			Optional<String> line = line(entry);
			if (line.isPresent() && isName(name)) {
				lines.put(name, line.get());
			}
			else {
				ignored.put(name,
						line.isPresent() ? "this is no name of an alias" : "an alias is a line or an array of words");
			}
		});
		return new AliasTable(lines, ignored);
	}

	private static Optional<String> line(Object value) {
		if (value instanceof String line) {
			return Optional.of(line);
		}
		boolean words = value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
		return words ? Optional.of(LineLexer.line(((List<?>) value).stream().map(Object::toString).toList()))
				: Optional.empty();
	}

}
