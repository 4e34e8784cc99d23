package dev.cliengine.autoconfigure;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.ApplicationArguments;

import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.config.EarlyEnvironment;
import dev.cliengine.config.Environments;
import dev.cliengine.config.FeatureSettings;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;

/**
 * Collects what decides which features are there. That is settled once, before a line is
 * read, so the environment is looked up on the raw command line.
 */
final class FeatureSources {

	private final CliProperties properties;

	private final ApplicationInfo application;

	private final EnvironmentVariables variables;

	FeatureSources(CliProperties properties, ApplicationInfo application, EnvironmentVariables variables) {
		this.properties = properties;
		this.application = application;
		this.variables = variables;
	}

	FeatureSettings.Sources of(Environments environments, ConfigFiles files, @Nullable ApplicationArguments arguments) {
		String variable = this.application.variablePrefix() + "_MIN_STAGE";
		Object overrides = files.get(ConfigPath.of(FeatureSettings.OVERRIDES)).orElse(null);
		return new FeatureSettings.Sources(this.properties.getMinStage(), this.properties.getFeatureOverrides(),
				variable, this.variables.get(variable), table(environments, arguments), overrides);
	}

	/** An environment that is not there is reported when the line is run, not here. */
	private static Map<String, Object> table(Environments environments, @Nullable ApplicationArguments arguments) {
		List<String> tokens = (arguments != null) ? List.of(arguments.getSourceArgs()) : List.of();
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
