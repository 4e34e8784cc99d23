package dev.cliengine.config;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A table in memory, such as that of an environment. A value counts at its path, and
 * under the whole path as one name; the path goes first.
 *
 * @since 0.1.0
 */
public final class TableSource implements ConfigSource {

	private final ConfigLayer layer;

	private final Map<String, Object> table;

	private final String source;

	/**
	 * @param layer the layer its values belong to
	 * @param table values by name, inner tables as maps
	 * @param source where people find the table
	 */
	public TableSource(ConfigLayer layer, Map<String, Object> table, String source) {
		this.layer = layer;
		this.table = table;
		this.source = source;
	}

	@Override
	public ConfigLayer layer() {
		return this.layer;
	}

	@Override
	public Optional<Setting> find(ConfigKey key) {
		Object value = value(key.path());
		return Optional.ofNullable((value != null) ? value : this.table.get(key.path().dotted()))
			.map((found) -> new Setting(found, this.layer, this.source));
	}

	/** Whether there is more than empty tables. */
	@Override
	public boolean hasBelow(ConfigPath path) {
		String prefix = path.dotted() + ".";
		return isFilledTable(value(path)) || isFilledTable(this.table.get(path.dotted()))
				|| this.table.keySet().stream().anyMatch((name) -> name.startsWith(prefix));
	}

	private @Nullable Object value(ConfigPath path) {
		Object current = this.table;
		for (String segment : path.segments()) {
			current = (current instanceof Map<?, ?> inner) ? inner.get(segment) : null;
		}
		return current;
	}

	private static boolean isFilledTable(@Nullable Object value) {
		return value instanceof Map<?, ?> inner
				&& inner.values().stream().anyMatch((item) -> !(item instanceof Map) || isFilledTable(item));
	}

}
