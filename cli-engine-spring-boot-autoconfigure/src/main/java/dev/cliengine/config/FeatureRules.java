package dev.cliengine.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.Stage;

/**
 * What an application says of its features. With what people say, it decides which are
 * there. That is settled once, before a line is read, so the environment is looked up on
 * the raw command line.
 *
 * @param minimum the least finished stage that is shown
 * @param overrides stages by the key of the feature
 * @param variable the name of the variable with another minimum: {@code ACME_MIN_STAGE}
 * @since 0.1.0
 */
public record FeatureRules(Stage minimum, Map<String, Stage> overrides, String variable) {

	public FeatureRules {
		overrides = Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
	}

	/** Everybody who may say something in a process that was started with a line. */
	public FeatureSettings.Sources sources(EnvironmentVariables variables, Environments environments, ConfigFiles files,
			List<String> tokens) {
		Object own = files.get(ConfigPath.of(FeatureSettings.OVERRIDES)).orElse(null);
		return new FeatureSettings.Sources(this.minimum, this.overrides, this.variable, variables.get(this.variable),
				table(environments, tokens), own);
	}

	/** An environment that is not there is reported when the line is run, not here. */
	private static Map<String, Object> table(Environments environments, List<String> tokens) {
		String named = EarlyEnvironment.in(tokens);
		String name = (named != null) ? named : environments.active();
		try {
			return name.isEmpty() ? Map.of() : environments.get(name).values();
		}
		catch (CliException ex) {
			return Map.of();
		}
	}

}
