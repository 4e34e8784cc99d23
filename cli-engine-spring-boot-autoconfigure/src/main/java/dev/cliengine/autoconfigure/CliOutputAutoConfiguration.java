package dev.cliengine.autoconfigure;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.output.DataMapper;
import dev.cliengine.output.Renderer;
import dev.cliengine.output.Renderers;
import dev.cliengine.output.format.HumanRenderer;
import dev.cliengine.output.format.JsonRenderer;
import dev.cliengine.output.format.PlainJsonRenderer;
import dev.cliengine.terminal.Audience;
import dev.cliengine.middleware.Presentation;
import dev.cliengine.output.SharedView;
import dev.cliengine.output.ViewRegistry;
import dev.cliengine.terminal.ColourChoice;
import dev.cliengine.terminal.Pager;
import dev.cliengine.terminal.TerminalProbe;
import dev.cliengine.output.format.ToonRenderer;
import dev.cliengine.output.format.NdjsonRenderer;
import dev.cliengine.output.format.YamlRenderer;
import dev.cliengine.output.format.CsvRenderer;
import dev.cliengine.output.format.ValueRenderer;

/**
 * Auto-configuration of renderers. A {@link Renderer} bean of the application adds a
 * format.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = CliTerminalAutoConfiguration.class)
@EnableConfigurationProperties(CliOutputProperties.class)
public final class CliOutputAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	DataMapper cliDataMapper() {
		return DataMapper.standard();
	}

	@Bean
	@Order(0)
	Renderer cliJsonRenderer(CliOutputProperties properties) {
		return properties.envelope() ? new JsonRenderer() : new PlainJsonRenderer();
	}

	@Bean
	@Order(1)
	Renderer cliHumanRenderer() {
		return new HumanRenderer();
	}

	@Bean
	@Order(2)
	Renderer cliToonRenderer() {
		return new ToonRenderer();
	}

	@Bean
	@Order(3)
	Renderer cliNdjsonRenderer() {
		return new NdjsonRenderer();
	}

	@Bean
	@Order(4)
	Renderer cliYamlRenderer() {
		return new YamlRenderer();
	}

	@Bean
	@Order(5)
	Renderer cliCsvRenderer() {
		return new CsvRenderer();
	}

	@Bean
	@Order(6)
	Renderer cliValueRenderer() {
		return new ValueRenderer();
	}

	@Bean
	ViewRegistry cliViewRegistry(ObjectProvider<SharedView> views) {
		return new ViewRegistry(views.orderedStream().toList());
	}

	@Bean
	@ConditionalOnMissingBean
	Presentation cliPresentation(ViewRegistry views, EnvironmentVariables environment, Audience audience,
			ApplicationInfo application, TerminalProbe probe) {
		String variable = application.variablePrefix() + "_PAGER";
		return new Presentation(views, ColourChoice.forOutput(environment, audience),
				ColourChoice.forErrors(environment, audience), new Pager(environment, variable, audience, probe));
	}

	@Bean
	Renderers cliRenderers(ObjectProvider<Renderer> renderers, CliOutputProperties properties) {
		return new Renderers(renderers.orderedStream().toList(), properties.policy());
	}

}
