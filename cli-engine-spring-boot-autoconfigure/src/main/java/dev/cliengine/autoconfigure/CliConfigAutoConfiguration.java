package dev.cliengine.autoconfigure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Validator;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

import dev.cliengine.config.Config;
import dev.cliengine.config.ConfigFactory;
import dev.cliengine.config.ConfigFile;
import dev.cliengine.config.ConfigFileSpec;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigFormat;
import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.ConfigLayer;
import dev.cliengine.config.ConfigLayout;
import dev.cliengine.config.ConfigSource;
import dev.cliengine.config.ContextStore;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.config.DotEnv;
import dev.cliengine.config.DotEnvSource;
import dev.cliengine.config.EnvironmentDefinition;
import dev.cliengine.config.EnvironmentFallback;
import dev.cliengine.config.Environments;
import dev.cliengine.config.FileSource;
import dev.cliengine.config.ObjectBinder;
import dev.cliengine.config.TableSource;
import dev.cliengine.config.VariableNames;
import dev.cliengine.config.VariableSource;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.middleware.EngineKeys;
import dev.cliengine.output.Renderers;
import dev.cliengine.terminal.Streams;

/**
 * Auto-configuration of configuration: files, layers, environments, context variables.
 * Nothing is read before somebody asks for a value.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = CliOutputAutoConfiguration.class)
@EnableConfigurationProperties(CliConfigProperties.class)
public final class CliConfigAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	ConfigLayout cliConfigLayout(CliConfigProperties properties, EnvironmentVariables environment,
			ApplicationDirectories directories) {
		return properties.places().layout(environment, directories);
	}

	@Bean
	ConfigFiles cliConfigFiles(ConfigLayout layout, Streams streams) {
		return new ConfigFiles(layout, streams.err()::line);
	}

	@Bean
	@ConditionalOnMissingBean
	VariableNames cliVariableNames(ApplicationInfo application) {
		return VariableNames.prefixed(application.variablePrefix());
	}

	@Bean
	ConfigKeys cliConfigKeys(EngineKeys engine, ObjectProvider<ConfigKey> own,
			ObjectProvider<ContextVariable> variables, CliConfigProperties properties) {
		List<ConfigKey> keys = new ArrayList<>(own.orderedStream().toList());
		variables.orderedStream().map(ContextVariable::key).forEach(keys::add);
		keys.addAll(engine.besides(keys));
		return new ConfigKeys(keys, properties.isClosed());
	}

	@Bean
	@Order(0)
	ConfigSource cliVariableSource(EnvironmentVariables environment, VariableNames names) {
		return new VariableSource(environment, names);
	}

	@Bean
	@Order(0)
	@ConditionalOnProperty("cli.config.dotenv.enabled")
	ConfigSource cliDotEnvSource(VariableNames names, Streams streams) {
		return new DotEnvSource(() -> DotEnv.search(Path.of("").toAbsolutePath(), streams.err()::line), names);
	}

	@Bean
	@Order(0)
	ConfigSource cliFileSource(ConfigFiles files) {
		return new FileSource(files);
	}

	@Bean
	Environments cliEnvironments(ObjectProvider<EnvironmentDefinition> definitions, CliConfigProperties properties,
			ObjectProvider<EnvironmentFallback> fallback, ConfigLayout layout, ConfigFiles files, Streams streams) {
		CliConfigProperties.EnvironmentsFile settings = properties.getEnvironments();
		List<EnvironmentDefinition> all = new ArrayList<>(definitions.orderedStream().toList());
		settings.getBuiltIn().forEach((name, values) -> all.add(EnvironmentDefinition.of(name, values)));
		ConfigFileSpec spec = new ConfigFileSpec("environments.toml", ConfigFormat.TOML, false, List.of());
		ConfigFile file = new ConfigFile(spec, layout.directory(), streams.err()::line);
		Boolean fileEnabled = settings.getFile();
		Environments environments = new Environments(all, settings.getDefaultName(), file, files,
				(fileEnabled != null) ? fileEnabled : !all.isEmpty());
		EnvironmentFallback computed = fallback.getIfAvailable();
		return (computed != null) ? environments.withFallback(computed) : environments;
	}

	@Bean
	LazyValidator cliLazyValidator(ObjectProvider<Validator> validators) {
		return new LazyValidator(validators);
	}

	@Bean
	@ConditionalOnMissingBean
	ObjectBinder cliObjectBinder(LazyValidator validator, ConfigKeys keys) {
		return new BootObjectBinder(keys, ApplicationConversionService::getSharedInstance, validator);
	}

	@Bean
	ConfigFactory cliConfigFactory(ConfigKeys keys, ObjectProvider<ConfigSource> sources, Environments environments,
			ObjectBinder binder, CliConfigProperties properties) {
		return new ConfigFactory(
				keys, sources.orderedStream().toList(), (name) -> new TableSource(ConfigLayer.ENVIRONMENT,
						environments.get(name).values(), "environment " + name),
				binder, properties.getDotenv().isOverride());
	}

	@Bean
	@ConditionalOnMissingBean
	Config cliConfig(ConfigFactory factory, Environments environments) {
		return factory.of(environments.resolve(null));
	}

	@Bean
	ContextStore cliContextStore(ConfigFiles files, Environments environments) {
		return new ContextStore(files, environments);
	}

	@Bean
	EngineKeys cliEngineKeys(ApplicationInfo application, Renderers renderers,
			ObjectProvider<Environments> environments, CliConfigProperties properties) {
		return new EngineKeys(application, renderers, environments::getObject, properties.getAsk());
	}

}
