package dev.cliengine.autoconfigure;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;

/**
 * One of our sources as Boot's binder knows them. Ours answer by name and cannot be
 * listed; the binder lists a source only to fill a map, so it is told which maps those
 * are. Made for one binding.
 */
final class SettingsPropertySource implements IterableConfigurationPropertySource {

	private final RelaxedSource source;

	private final BiConsumer<ConfigurationPropertyName, Placed> given;

	private final Set<ConfigurationPropertyName> maps = new LinkedHashSet<>();

	private final Set<ConfigurationPropertyName> objects = new HashSet<>();

	/**
	 * @param given receives each value that Boot gets
	 */
	SettingsPropertySource(RelaxedSource source, BiConsumer<ConfigurationPropertyName, Placed> given) {
		this.source = source;
		this.given = given;
	}

	/** A map is wanted here. */
	void listMap(ConfigurationPropertyName name) {
		this.maps.add(name);
	}

	/** Whatever is here is wanted as it is, also a table. */
	void giveObject(ConfigurationPropertyName name) {
		this.objects.add(name);
	}

	/**
	 * A single value. Of a list Boot gets the items one by one, for it would not convert
	 * them in the list.
	 */
	@Override
	public @Nullable ConfigurationProperty getConfigurationProperty(@Nullable ConfigurationPropertyName name) {
		return (name == null || name.isEmpty()) ? null : this.source.find(name)
			.filter((placed) -> this.objects.contains(name) || !(placed.value() instanceof Map || placed.hasItems()))
			.map((placed) -> property(name, placed))
			.orElse(null);
	}

	@Override
	public ConfigurationPropertyState containsDescendantOf(ConfigurationPropertyName name) {
		return this.source.hasBelow(name) ? ConfigurationPropertyState.PRESENT : ConfigurationPropertyState.ABSENT;
	}

	@Override
	public Stream<ConfigurationPropertyName> stream() {
		return this.maps.stream()
			.flatMap((map) -> this.source.names(map).stream().map(PropertyNames::element).map(map::append));
	}

	private ConfigurationProperty property(ConfigurationPropertyName name, Placed placed) {
		this.given.accept(name, placed);
		return new ConfigurationProperty(name, placed.value(), null);
	}

}
