package dev.cliengine.sample.project;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigType;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.transport.EndpointProbe;

/**
 * What people can configure about deployments.
 */
@Configuration(proxyBeanMethods = false)
class DeployConfiguration {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	@Bean
	ConfigKey siteKey() {
		return ConfigKey.named("deploy.site")
			.description("Address projects are served below")
			.type(ConfigType.string())
			.check(EndpointProbe::malformed)
			.probe(new EndpointProbe(PATIENCE)::problem)
			.question("Address projects are served below")
			.build();
	}

	@Bean
	ConfigKey channelKey() {
		return ConfigKey.named("deploy.channel")
			.description("Who hears of deployments")
			.type(ConfigType.string())
			.question("Channel that hears of deployments")
			.build();
	}

	@Bean
	ContextVariable cluster() {
		return ContextVariable.named("cluster")
			.description("The cluster to deploy to")
			.variables("ACME_CLUSTER")
			.useCommand("cluster use")
			.build();
	}

}
