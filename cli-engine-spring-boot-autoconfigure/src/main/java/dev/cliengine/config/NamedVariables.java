package dev.cliengine.config;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Values under the names of environment variables, wherever those are from.
 */
abstract sealed class NamedVariables implements ConfigSource permits VariableSource, DotEnvSource {

	private final VariableNames names;

	/**
	 * @param names the variables of keys that do not name their own
	 */
	NamedVariables(VariableNames names) {
		this.names = names;
	}

	/** The first variable of the key that is set. */
	@Override
	public final Optional<Setting> find(ConfigKey key) {
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
	public final boolean hasBelow(ConfigPath path) {
		return this.names.of(path)
			.stream()
			.anyMatch((name) -> defined().stream()
				.anyMatch((variable) -> variable.startsWith(name + "_") && variable(variable).isPresent()));
	}

	/** The names of all variables. */
	abstract Set<String> defined();

	/** The value of a variable; none when it is empty. */
	abstract Optional<Setting> variable(String name);

}
