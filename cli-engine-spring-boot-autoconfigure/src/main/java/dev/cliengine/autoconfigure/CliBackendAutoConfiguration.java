package dev.cliengine.autoconfigure;

import java.util.stream.Stream;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.Environments;
import dev.cliengine.config.VariableNames;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.client.BackendClients;
import dev.cliengine.transport.client.Backends;
import dev.cliengine.transport.client.HttpInterfaces;

/**
 * Auto-configuration of backends: those that properties describe and {@link Backend}
 * beans, which go first, and HTTP interfaces that call them.
 *
 * @since 0.1.0
 */
@Lazy
@AutoConfiguration(after = { CliTransportAutoConfiguration.class, CliConfigAutoConfiguration.class,
		CliAuthAutoConfiguration.class })
@EnableConfigurationProperties(CliBackendProperties.class)
public final class CliBackendAutoConfiguration {

	@Bean
	Endpoints cliEndpoints(ConfigKeys keys, VariableNames names, ConfigFiles files, Environments environments) {
		return new Endpoints(keys, names, files, environments);
	}

	@Bean
	Backends cliBackends(CliBackendProperties properties, ObjectProvider<Backend> own, BackendClients clients,
			ListableBeanFactory beans, ApplicationInfo application, Endpoints endpoints) {
		Stream<Backend> configured = new ConfiguredBackends(beans, application, endpoints).of(properties).stream();
		return new Backends(Stream.concat(own.orderedStream(), configured).toList(), clients);
	}

	@Bean
	static HttpInterfaces cliHttpInterfaces() {
		return new HttpInterfaces();
	}

}
