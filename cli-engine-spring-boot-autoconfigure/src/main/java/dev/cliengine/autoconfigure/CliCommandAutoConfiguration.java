package dev.cliengine.autoconfigure;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.env.Environment;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.bind.MethodCommands;
import dev.cliengine.command.help.HelpText;
import dev.cliengine.command.parse.FileContentSource;
import dev.cliengine.command.parse.GlobalOption;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.command.parse.TokenParser;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.middleware.ActivitySink;
import dev.cliengine.middleware.AuditSink;
import dev.cliengine.middleware.Authorizer;
import dev.cliengine.middleware.EngineOptions;
import dev.cliengine.output.Renderers;
import dev.cliengine.terminal.Streams;

/**
 * Auto-configuration of the model: the application, its commands, and how lines are read.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = CliOutputAutoConfiguration.class)
public final class CliCommandAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	ApplicationInfo cliApplicationInfo(CliProperties properties, Environment environment,
			ObjectProvider<BuildProperties> build) {
		return ApplicationInfoFactory.create(properties, environment, build.getIfAvailable());
	}

	@Bean
	@ConditionalOnMissingBean
	StagePolicy cliStagePolicy(CliProperties properties) {
		return StagePolicy.from(properties.getMinStage());
	}

	@Bean
	@ConditionalOnMissingBean
	GlobalOptions cliGlobalOptions(Renderers renderers, ObjectProvider<GlobalOption> own, ListableBeanFactory beans) {
		boolean reason = isDeclared(beans, Authorizer.class) || isDeclared(beans, AuditSink.class)
				|| isDeclared(beans, ActivitySink.class);
		return EngineOptions.all(renderers.names(), reason, own.orderedStream().toList());
	}

	@Bean
	HelpText cliHelpText(ApplicationInfo application, GlobalOptions globals) {
		return new HelpText(application, globals);
	}

	@Bean
	TokenParser cliTokenParser(ApplicationInfo application, GlobalOptions globals, Streams streams) {
		return new TokenParser(application.name(), globals, new FileContentSource(streams.in()));
	}

	@Bean
	MethodCommands cliMethodCommands(ConfigurableListableBeanFactory beans, Streams streams,
			ObjectProvider<Validator> validators) {
		Supplier<Validator> validator = () -> validators
			.getIfAvailable(() -> Validation.buildDefaultValidatorFactory().getValidator());
		return new MethodCommands(() -> conversions(beans, streams), validator, (type) -> completion(beans, type));
	}

	@Bean
	@ConditionalOnMissingBean
	CommandCatalog cliCommandCatalog(ApplicationInfo application, StagePolicy stages,
			ConfigurableListableBeanFactory beans, MethodCommands methods) {
		CommandCatalog.Builder catalog = CommandCatalog
			.builder(new Documentation(application.summary(), application.description(), List.of(), false), stages);
		new ModuleBeans(beans, methods).addTo(catalog);
		return catalog.build();
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
