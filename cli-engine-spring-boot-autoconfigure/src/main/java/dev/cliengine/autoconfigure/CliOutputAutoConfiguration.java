package dev.cliengine.autoconfigure;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.middleware.OutputFormats;
import dev.cliengine.output.DataMapper;
import dev.cliengine.output.Renderer;
import dev.cliengine.output.Renderers;
import dev.cliengine.output.format.HumanRenderer;
import dev.cliengine.output.format.JsonRenderer;
import dev.cliengine.terminal.Audience;

/**
 * Auto-configuration of renderers. A {@link Renderer} bean of the application adds a
 * format.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = CliTerminalAutoConfiguration.class)
public final class CliOutputAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	DataMapper cliDataMapper() {
		return new DataMapper(DataMapper::defaultMapper);
	}

	@Bean
	@Order(0)
	Renderer cliJsonRenderer() {
		return new JsonRenderer();
	}

	@Bean
	@Order(1)
	Renderer cliHumanRenderer() {
		return new HumanRenderer();
	}

	@Bean
	Renderers cliRenderers(ObjectProvider<Renderer> renderers) {
		return new Renderers(renderers.orderedStream().toList());
	}

	@Bean
	OutputFormats cliOutputFormats(Renderers renderers, EnvironmentVariables environment, ApplicationInfo application,
			Audience audience) {
		return new OutputFormats(renderers, environment, application.id(), audience.outputTerminal());
	}

}
