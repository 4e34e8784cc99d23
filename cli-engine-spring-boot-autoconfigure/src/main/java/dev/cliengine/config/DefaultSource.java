package dev.cliengine.config;

import java.util.Optional;

/**
 * What declared keys are when nobody says anything.
 *
 * @since 0.1.0
 */
public final class DefaultSource implements ConfigSource {

	private final ConfigKeys keys;

	public DefaultSource(ConfigKeys keys) {
		this.keys = keys;
	}

	@Override
	public ConfigLayer layer() {
		return ConfigLayer.DEFAULT;
	}

	@Override
	public Optional<Setting> find(ConfigKey key) {
		return Optional.ofNullable(key.defaultValue()).map((value) -> new Setting(value, layer(), layer().word()));
	}

	@Override
	public boolean hasBelow(ConfigPath path) {
		return this.keys.declared()
			.stream()
			.filter((key) -> key.path().startsWith(path) && !key.path().equals(path))
			.anyMatch((key) -> key.defaultValue() != null);
	}

}
