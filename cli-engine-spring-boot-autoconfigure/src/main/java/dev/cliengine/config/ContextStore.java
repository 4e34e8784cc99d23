package dev.cliengine.config;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where choices of context variables are kept: with the environment they were made in,
 * since a project of one is not in the other; else in the configuration file.
 *
 * @since 0.1.0
 */
public final class ContextStore {

	private final ConfigFiles files;

	private final Environments environments;

	public ContextStore(ConfigFiles files, Environments environments) {
		this.files = files;
		this.environments = environments;
	}

	/**
	 * Stores a choice.
	 * @param environment the active environment, empty for none
	 * @return the file that holds it
	 * @throws dev.cliengine.core.CliException if the file cannot be written
	 */
	public Path choose(ContextVariable variable, String environment, Object value) {
		ConfigPath path = variable.key().path();
		return environment.isEmpty() ? this.files.set(Map.of(path, value), false).get(0)
				: this.environments.set(environment, path, value);
	}

	/**
	 * Forgets a choice, also one that was made before there were environments.
	 * @param environment the active environment, empty for none
	 * @return whether there was one
	 * @throws dev.cliengine.core.CliException if the file cannot be written
	 */
	public boolean forget(ContextVariable variable, String environment) {
		ConfigPath path = variable.key().path();
		boolean forgotten = !environment.isEmpty() && this.environments.unset(environment, path);
		return this.files.unset(path) || forgotten;
	}

}
