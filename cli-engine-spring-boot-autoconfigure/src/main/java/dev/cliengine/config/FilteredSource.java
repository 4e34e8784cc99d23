package dev.cliengine.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A source of which some settings do not count.
 *
 * @param source the source
 * @param counts whether what the source says about a key counts
 */
record FilteredSource(ConfigSource source, BiPredicate<ConfigKey, Object> counts) implements ConfigSource {

	/** Blank text and an empty list are no answers. */
	static ConfigSource answers(ConfigSource source) {
		return new FilteredSource(source, (key, value) -> !(value instanceof String text && text.isBlank())
				&& !(value instanceof List<?> list && list.isEmpty()));
	}

	/** What is at the path itself counts only if it is a table. */
	static ConfigSource below(ConfigSource source, ConfigPath path) {
		return new FilteredSource(source, (key, value) -> value instanceof Map || !key.path().equals(path));
	}

	@Override
	public ConfigLayer layer() {
		return this.source.layer();
	}

	@Override
	public Optional<Setting> find(ConfigKey key) {
		return this.source.find(key).filter((setting) -> this.counts.test(key, setting.value()));
	}

	@Override
	public boolean hasBelow(ConfigPath path) {
		return this.source.hasBelow(path);
	}

}
