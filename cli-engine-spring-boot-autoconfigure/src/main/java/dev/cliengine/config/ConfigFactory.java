package dev.cliengine.config;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Puts the sources of an application in order: options, variables, {@code .env}, the
 * environment's table, files, defaults. Within a layer the engine's own source goes
 * before the application's.
 *
 * @since 0.1.0
 */
public final class ConfigFactory {

	private final ConfigKeys keys;

	private final List<ConfigSource> fixed;

	private final Function<String, ConfigSource> environmentSource;

	private final ObjectBinder binder;

	private final boolean dotEnvFirst;

	/**
	 * @param keys the keys of the application
	 * @param fixed the sources that are the same for every command line, the engine's
	 * before the application's
	 * @param environmentSource the table of an environment by its name
	 * @param binder makes objects of settings
	 * @param dotEnvFirst whether a {@code .env} file goes before the variables of the
	 * process
	 */
	public ConfigFactory(ConfigKeys keys, List<ConfigSource> fixed, Function<String, ConfigSource> environmentSource,
			ObjectBinder binder, boolean dotEnvFirst) {
		this.keys = keys;
		this.fixed = List.copyOf(fixed);
		this.environmentSource = environmentSource;
		this.binder = binder;
		this.dotEnvFirst = dotEnvFirst;
	}

	/**
	 * The settings of one command line.
	 * @param environment the active environment, empty for none
	 * @param options the options on the line
	 */
	public Config of(String environment, ConfigSource options) {
		return settings(environment, List.of(options));
	}

	/**
	 * The settings outside of a command line.
	 * @param environment the active environment, empty for none
	 */
	public Config of(String environment) {
		return settings(environment, List.of());
	}

	private Config settings(String environment, List<ConfigSource> first) {
		List<ConfigSource> sources = new ArrayList<>(first);
		if (!environment.isEmpty()) {
			sources.add(this.environmentSource.apply(environment));
		}
		sources.add(new DefaultSource(this.keys));
		sources.addAll(this.fixed);
		sources.sort((left, right) -> rank(left.layer()).compareTo(rank(right.layer())));
		return new Config(environment, this.keys, sources, this.binder);
	}

	private ConfigLayer rank(ConfigLayer layer) {
		if (!this.dotEnvFirst) {
			return layer;
		}
		return switch (layer) {
			case VARIABLE -> ConfigLayer.DOTENV;
			case DOTENV -> ConfigLayer.VARIABLE;
			default -> layer;
		};
	}

}
