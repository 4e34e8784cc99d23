package dev.cliengine.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.config.ConfigFactory;
import dev.cliengine.config.ConfigFile;
import dev.cliengine.config.ConfigFileSpec;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigFormat;
import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.ConfigLayer;
import dev.cliengine.config.ConfigLayout;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.config.ConfigSource;
import dev.cliengine.config.ConfigType;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.config.EnvironmentDefinition;
import dev.cliengine.config.Environments;
import dev.cliengine.config.FileSource;
import dev.cliengine.config.ObjectBinder;
import dev.cliengine.config.TableSource;
import dev.cliengine.config.VariableNames;
import dev.cliengine.config.VariableSource;
import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.EngineOptions;
import dev.cliengine.middleware.RunConfiguration;

/**
 * The configuration of the application {@code fleet}: variables that begin with
 * {@code FLEET}, environments, and files where a test brings them along.
 *
 * @param variables the variables of the process
 * @param keys the keys
 * @param environments the environments there are
 * @param files the configuration files
 */
public record TestConfiguration(Map<String, String> variables, ConfigKeys keys,
		List<EnvironmentDefinition> environments, ConfigFiles files) {

	private static final ObjectBinder NO_BINDER = new ObjectBinder() {

		@Override
		public <T> Optional<T> bind(@Nullable ConfigPath prefix, Class<T> type, List<ConfigSource> sources) {
			throw new UnsupportedOperationException();
		}

		@Override
		public <T> T bindFields(Class<T> type, List<ConfigSource> sources) {
			throw new UnsupportedOperationException();
		}

	};

	/** No variables, no environments, and no place for files. */
	public static TestConfiguration empty() {
		return new TestConfiguration(Map.of(), new ConfigKeys(List.of()), List.of(), noFiles());
	}

	/** These keys, those of context variables, and those of the engine among them. */
	static ConfigKeys keys(List<ConfigKey> own, List<ContextVariable> contexts, boolean closed) {
		List<ConfigKey> declared = new ArrayList<>(own);
		contexts.forEach((context) -> declared.add(context.key()));
		declared.add(ConfigKey.named("output.format")
			.option(EngineOptions.OUTPUT)
			.variables("FLEET_OUTPUT")
			.type(ConfigType.choice("output format", List.of("json", "human")))
			.build());
		declared.add(ConfigKey.named("credentials.store")
			.variables()
			.type(ConfigType.choice("credential store", List.of("auto", "keyring", "file")))
			.defaultValue("auto")
			.build());
		return new ConfigKeys(declared, closed);
	}

	/** Files that have no place, and so hold nothing. */
	public static ConfigFiles noFiles() {
		return new ConfigFiles(ConfigLayout.toml(() -> {
			throw new CliException(ErrorCategory.FAILURE, "There is no place for files");
		}), (notice) -> {
		});
	}

	RunConfiguration run(GlobalOptions options) {
		return new RunConfiguration(this::known, this::factory, () -> options);
	}

	/** What makes the values in effect. */
	public ConfigFactory factory() {
		VariableSource variableSource = new VariableSource(new EnvironmentVariables(this.variables),
				VariableNames.prefixed("FLEET"));
		return new ConfigFactory(this.keys, List.of(variableSource, new FileSource(this.files)),
				(name) -> new TableSource(ConfigLayer.ENVIRONMENT, known().get(name).values(), "environment " + name),
				NO_BINDER, false);
	}

	/** The environments, with a file beside the configuration file. */
	Environments known() {
		ConfigFile file = new ConfigFile(new ConfigFileSpec("environments.toml", ConfigFormat.TOML, false, List.of()),
				() -> Objects.requireNonNull(this.files.all().get(0).path().getParent()), (notice) -> {
				});
		return new Environments(this.environments, null, file, this.files, !this.environments.isEmpty());
	}

}
