package dev.cliengine.autoconfigure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.env.Environment;

import dev.cliengine.auth.AuthProviders;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.FeaturePolicy;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.alias.Aliases;
import dev.cliengine.command.bind.MethodCommands;
import dev.cliengine.command.help.HelpText;
import dev.cliengine.command.parse.FileContentSource;
import dev.cliengine.command.parse.GlobalOption;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.command.parse.TokenParser;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.config.Environments;
import dev.cliengine.config.FeatureRules;
import dev.cliengine.config.FeatureSettings;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.middleware.ActivitySink;
import dev.cliengine.middleware.AuditSink;
import dev.cliengine.middleware.Authorizer;
import dev.cliengine.middleware.EngineOptions;
import dev.cliengine.output.Renderers;
import dev.cliengine.start.StartManifest;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalProbe;
import dev.cliengine.terminal.TerminalWidth;

/**
 * Auto-configuration of the model: the application, its commands, and how lines are read.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = CliAuthAutoConfiguration.class)
public final class CliCommandAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	ApplicationInfo cliApplicationInfo(CliProperties properties, Environment environment,
			ObjectProvider<BuildProperties> build) {
		return ApplicationInfoFactory.create(properties, environment, build.getIfAvailable());
	}

	@Bean
	@ConditionalOnMissingBean
	StagePolicy cliStagePolicy(FeatureSettings settings) {
		return new FeaturePolicy(settings.minimum().stage(), settings.stages());
	}

	@Bean
	FeatureSettings cliFeatureSettings(CliProperties properties, ApplicationInfo application,
			EnvironmentVariables variables, Environments environments, ConfigFiles files,
			ObjectProvider<ApplicationArguments> arguments, Streams streams) {
		FeatureRules rules = new FeatureRules(properties.getMinStage(), properties.getFeatureOverrides(),
				application.variablePrefix() + "_MIN_STAGE");
		List<String> tokens = arguments.stream().flatMap((line) -> Stream.of(line.getSourceArgs())).toList();
		return FeatureSettings.read(rules.sources(variables, environments, files, tokens), streams.err()::line);
	}

	@Bean
	@ConditionalOnMissingBean
	GlobalOptions cliGlobalOptions(Renderers renderers, ObjectProvider<GlobalOption> own,
			ObjectProvider<ContextVariable> contexts, Environments environments, AuthProviders providers,
			ListableBeanFactory beans) {
		boolean reason = isDeclared(beans, Authorizer.class) || isDeclared(beans, AuditSink.class)
				|| isDeclared(beans, ActivitySink.class);
		List<GlobalOption> more = new ArrayList<>();
		if (environments.any()) {
			more.add(EngineOptions.environment((typed) -> ValueCompletion.of(environments.names()).complete(typed)));
		}
		if (!providers.names().isEmpty()) {
			more.add(EngineOptions.credentialStore());
		}
		contexts.orderedStream().map(EngineOptions::context).forEach(more::add);
		own.orderedStream().forEach(more::add);
		return EngineOptions.all(renderers, reason, more);
	}

	@Bean
	HelpText cliHelpText(ApplicationInfo application, GlobalOptions globals, ObjectProvider<Aliases> aliases,
			TerminalProbe probe, Audience audience) {
		return new HelpText(application, globals, () -> aliases.getObject().all(),
				() -> TerminalWidth.of(probe, audience));
	}

	@Bean
	Aliases cliAliases(ConfigFiles files, TokenParser parser, Streams streams) {
		return new Aliases(files, parser, streams.err()::line);
	}

	@Bean
	TokenParser cliTokenParser(ApplicationInfo application, GlobalOptions globals, Streams streams) {
		return new TokenParser(application.name(), globals, new FileContentSource(streams.in()));
	}

	@Bean
	MethodCommands cliMethodCommands(ConfigurableListableBeanFactory beans, Streams streams, LazyValidator validator) {
		return new MethodCommands(() -> conversions(beans, streams), validator, (type) -> completion(beans, type));
	}

	@Bean
	@ConditionalOnMissingBean
	CommandCatalog cliCommandCatalog(ApplicationInfo application, StagePolicy stages,
			ConfigurableListableBeanFactory beans, MethodCommands methods, ObjectProvider<StartManifest> manifest) {
		ModuleBeans modules = new ModuleBeans(beans, methods);
		Supplier<CommandCatalog> usual = () -> {
			CommandCatalog.Builder catalog = CommandCatalog
				.builder(new Documentation(application.summary(), application.description(), List.of(), false), stages);
			modules.addTo(catalog);
			return catalog.build();
		};
		StartManifest written = manifest.getIfAvailable();
		return (written != null) ? new ManifestCatalog(modules).of(written, stages, usual) : usual.get();
	}

	private static boolean isDeclared(ListableBeanFactory beans, Class<?> type) {
		return beans.getBeanNamesForType(type, true, false).length > 0;
	}

	private static ConversionService conversions(ConfigurableListableBeanFactory beans, Streams streams) {
		ApplicationConversionService service = new ApplicationConversionService();
		service.addConverter(String.class, Path.class, Path::of);
		ApplicationConversionService.addBeans(service, beans);
		service.addConverter(new InputSourceConverter(streams));
		return service;
	}

	private static ValueCompletion completion(ConfigurableListableBeanFactory beans,
			Class<? extends ValueCompletion> type) {
		ValueCompletion bean = beans.getBeanProvider(type).getIfAvailable();
		return (bean != null) ? bean : (ValueCompletion) ((AutowireCapableBeanFactory) beans).createBean(type);
	}

}
