package dev.cliengine.autoconfigure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;

import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.config.ConfigSource;
import dev.cliengine.io.Secret;

/**
 * All sources of one binding, and which of their values must not be shown.
 */
final class SettingsLookup {

	private final ConfigKeys keys;

	private final ConfigurationPropertyName root;

	private final List<RelaxedSource> sources;

	private final List<SettingsPropertySource> propertySources;

	private final Set<ConfigurationPropertyName> secretNames = new HashSet<>();

	private final Set<String> secrets = new HashSet<>();

	SettingsLookup(ConfigKeys keys, @Nullable ConfigPath prefix, List<ConfigSource> sources) {
		this.keys = keys;
		this.root = PropertyNames.of(prefix);
		int exact = this.root.getNumberOfElements();
		this.sources = sources.stream().map((source) -> new RelaxedSource(source, keys, exact)).toList();
		this.propertySources = this.sources.stream()
			.map((source) -> new SettingsPropertySource(source, this::remember))
			.toList();
	}

	/** Where the object to make is. */
	ConfigurationPropertyName root() {
		return this.root;
	}

	List<ConfigurationPropertySource> propertySources() {
		return new ArrayList<>(this.propertySources);
	}

	/** What the first source that has something says. */
	Optional<Placed> find(ConfigurationPropertyName name) {
		return this.sources.stream().flatMap((source) -> source.find(name).stream()).findFirst();
	}

	boolean hasBelow(ConfigurationPropertyName name) {
		return this.sources.stream().anyMatch((source) -> source.hasBelow(name));
	}

	/** The name as people write it. */
	String shown(ConfigurationPropertyName name) {
		return find(name).map(Placed::key).orElseGet(() -> PropertyNames.shown(name, this.root.getNumberOfElements()));
	}

	void listMap(ConfigurationPropertyName name) {
		this.propertySources.forEach((source) -> source.listMap(name));
	}

	void giveObject(ConfigurationPropertyName name) {
		this.propertySources.forEach((source) -> source.giveObject(name));
	}

	/** What is here must not be shown, whatever it is called. */
	void hide(ConfigurationPropertyName name) {
		this.secretNames.add(name);
	}

	boolean isSecret(ConfigurationPropertyName name, Placed placed) {
		return this.secretNames.contains(name) || this.keys.isSecret(placed.path());
	}

	/** Words of the application without the secrets it was given. */
	String withoutSecrets(String text) {
		String safe = text;
		for (String secret : this.secrets) {
			safe = safe.replace(secret, Secret.MASK);
		}
		return safe;
	}

	boolean hasSecrets() {
		return !this.secrets.isEmpty();
	}

	private void remember(ConfigurationPropertyName name, Placed placed) {
		if (isSecret(name, placed)) {
			Object value = placed.value();
			((value instanceof List<?> list) ? list : List.of(value)).stream()
				.map(Object::toString)
				.filter((text) -> !text.isBlank())
				.forEach(this.secrets::add);
		}
	}

}
