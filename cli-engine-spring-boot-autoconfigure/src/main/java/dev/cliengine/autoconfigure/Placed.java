package dev.cliengine.autoconfigure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.cliengine.config.ConfigPath;
import dev.cliengine.config.Setting;

/**
 * A value that a source has for a name.
 *
 * @param key the name as people write it
 * @param path the place of the value; that of the list for an item of one
 * @param setting the value with its origin
 */
record Placed(String key, ConfigPath path, Setting setting) {

	Object value() {
		return this.setting.value();
	}

	/** Whether it is a list with items. */
	boolean hasItems() {
		return value() instanceof List<?> list && !list.isEmpty();
	}

	/** An item of the list. */
	Optional<Placed> item(int index) {
		return (value() instanceof List<?> list && index < list.size())
				? Optional.of(with(this.key + "[" + index + "]", this.path, list.get(index))) : Optional.empty();
	}

	/** The names in the table; none if it is not one. */
	List<String> names() {
		return (value() instanceof Map<?, ?> table)
				? table.keySet().stream().map(String.class::cast).filter((name) -> !name.isEmpty()).toList()
				: List.of();
	}

	/** How the table spells a name. */
	Optional<String> spelling(String name) {
		List<String> names = names();
		return names.contains(name) ? Optional.of(name)
				: names.stream().filter((spelled) -> Spellings.same(spelled, name)).findFirst();
	}

	/** A value of the table. */
	Optional<Placed> child(String name) {
		return spelling(name).flatMap((spelled) -> Optional.ofNullable(((Map<?, ?>) value()).get(spelled))
			.map((child) -> with(this.key + "." + spelled, this.path.child(spelled), child)));
	}

	private Placed with(String key, ConfigPath path, Object value) {
		return new Placed(key, path, new Setting(value, this.setting.layer(), this.setting.source()));
	}

}
