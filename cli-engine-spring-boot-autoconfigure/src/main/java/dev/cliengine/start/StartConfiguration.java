package dev.cliengine.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.FeaturePolicy;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.command.manifest.NotInManifestException;
import dev.cliengine.config.ConfigFactory;
import dev.cliengine.config.ConfigFile;
import dev.cliengine.config.ConfigFileSpec;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigFormat;
import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.ConfigLayer;
import dev.cliengine.config.ConfigLayout;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.config.ConfigSource;
import dev.cliengine.config.DotEnv;
import dev.cliengine.config.DotEnvSource;
import dev.cliengine.config.Environments;
import dev.cliengine.config.FeatureRules;
import dev.cliengine.config.FeatureSettings;
import dev.cliengine.config.FileSource;
import dev.cliengine.config.ObjectBinder;
import dev.cliengine.config.TableSource;
import dev.cliengine.config.VariableNames;
import dev.cliengine.config.VariableSource;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.io.OperatingSystem;
import dev.cliengine.middleware.EngineKeys;
import dev.cliengine.middleware.RunConfiguration;
import dev.cliengine.output.Renderers;

/**
 * The configuration of an application as far as answers depend on it: aliases, features,
 * the environment and the output format.
 */
final class StartConfiguration {

	private final StartManifest manifest;

	private final EnvironmentVariables variables;

	private final Consumer<String> notice;

	private final ConfigFiles files;

	private final Environments environments;

	StartConfiguration(StartManifest manifest, EnvironmentVariables variables, Consumer<String> notice) {
		this.manifest = manifest;
		this.variables = variables;
		this.notice = notice;
		StartManifest.Configuration configuration = manifest.configuration();
		ConfigLayout layout = configuration.places()
			.layout(variables, new ApplicationDirectories(manifest.application().id(), variables.values(),
					OperatingSystem.current()));
		this.files = new ConfigFiles(layout, notice);
		ConfigFileSpec spec = new ConfigFileSpec("environments.toml", ConfigFormat.TOML, false, List.of());
		this.environments = new Environments(configuration.environments(), configuration.defaultEnvironment(),
				new ConfigFile(spec, layout.directory(), notice), this.files, configuration.environmentsFile());
	}

	ConfigFiles files() {
		return this.files;
	}

	/**
	 * Whether people have defined what makes for an option the manifest does not have.
	 */
	boolean addsOptions() {
		StartManifest.Configuration configuration = this.manifest.configuration();
		return configuration.environmentsFile() && configuration.environments().isEmpty() && this.environments.any();
	}

	/** Decides what is there; {@code null} where nothing depends on it. */
	@Nullable StagePolicy stages(List<String> tokens) {
		FeatureRules rules = this.manifest.configuration().features();
		if (rules == null) {
			return null;
		}
		FeatureSettings settings = FeatureSettings
			.read(rules.sources(this.variables, this.environments, this.files, tokens), this.notice);
		return new FeaturePolicy(settings.minimum().stage(), settings.stages());
	}

	RunConfiguration run(Renderers renderers) {
		return new RunConfiguration(() -> this.environments, () -> factory(renderers), this.manifest::globals);
	}

	private ConfigFactory factory(Renderers renderers) {
		StartManifest.Configuration configuration = this.manifest.configuration();
		ApplicationInfo application = this.manifest.application();
		EngineKeys engine = new EngineKeys(application, renderers, () -> this.environments, List.of());
		VariableNames names = VariableNames.prefixed(application.variablePrefix());
		List<ConfigSource> sources = new ArrayList<>();
		sources.add(new VariableSource(this.variables, names));
		if (configuration.dotEnv()) {
			sources.add(new DotEnvSource(() -> DotEnv.search(Path.of("").toAbsolutePath(), this.notice), names));
		}
		sources.add(new FileSource(this.files));
		return new ConfigFactory(new ConfigKeys(engine.besides(List.of()), configuration.closed()), sources,
				(name) -> new TableSource(ConfigLayer.ENVIRONMENT, this.environments.get(name).values(),
						"environment " + name),
				new Unbound(), configuration.dotEnvFirst());
	}

	/** Typed sections are for commands that run. */
	private static final class Unbound implements ObjectBinder {

		@Override
		public <T> Optional<T> bind(@Nullable ConfigPath prefix, Class<T> type, List<ConfigSource> sources) {
			throw new NotInManifestException();
		}

		@Override
		public <T> T bindFields(Class<T> type, List<ConfigSource> sources) {
			throw new NotInManifestException();
		}

	}

}
