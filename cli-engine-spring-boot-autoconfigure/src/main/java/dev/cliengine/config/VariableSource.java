package dev.cliengine.config;

import java.util.List;
import java.util.Optional;

import dev.cliengine.core.EnvironmentVariables;

/**
 * The environment variables of the process. One that is empty counts as not set.
 *
 * @since 0.1.0
 */
public final class VariableSource implements ConfigSource {

	private final EnvironmentVariables variables;

	private final VariableNames names;

	/**
	 * @param names the variables of keys that do not name their own
	 */
	public VariableSource(EnvironmentVariables variables, VariableNames names) {
		this.variables = variables;
		this.names = names;
	}

	@Override
	public ConfigLayer layer() {
		return ConfigLayer.VARIABLE;
	}

	/** The first variable of the key that is set; its name is the source. */
	@Override
	public Optional<Setting> find(ConfigKey key) {
		List<String> own = key.variables();
		return ((own != null) ? own : this.names.of(key.path())).stream()
			.flatMap((name) -> variable(name).stream())
			.findFirst();
	}

	/**
	 * Whether a variable continues one of the path's. Declared keys with variables of
	 * their own are not known here.
	 */
	@Override
	public boolean hasBelow(ConfigPath path) {
		return this.names.of(path)
			.stream()
			.anyMatch((name) -> this.variables.values()
				.keySet()
				.stream()
				.anyMatch((variable) -> variable.startsWith(name + "_") && variable(variable).isPresent()));
	}

	private Optional<Setting> variable(String name) {
		return Optional.ofNullable(this.variables.get(name))
			.filter((value) -> !value.isEmpty())
			.map((value) -> new Setting(value, layer(), name));
	}

}
