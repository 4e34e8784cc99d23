package dev.cliengine.config;

import java.util.Optional;
import java.util.Set;

import dev.cliengine.core.EnvironmentVariables;

/**
 * The environment variables of the process. One that is empty counts as not set.
 *
 * @since 0.1.0
 */
public final class VariableSource extends NamedVariables {

	private final EnvironmentVariables variables;

	/**
	 * @param names the variables of keys that do not name their own
	 */
	public VariableSource(EnvironmentVariables variables, VariableNames names) {
		super(names);
		this.variables = variables;
	}

	@Override
	public ConfigLayer layer() {
		return ConfigLayer.VARIABLE;
	}

	@Override
	Set<String> defined() {
		return this.variables.values().keySet();
	}

	@Override
	Optional<Setting> variable(String name) {
		return Optional.ofNullable(this.variables.get(name))
			.filter((value) -> !value.isEmpty())
			.map((value) -> new Setting(value, layer(), name));
	}

}
