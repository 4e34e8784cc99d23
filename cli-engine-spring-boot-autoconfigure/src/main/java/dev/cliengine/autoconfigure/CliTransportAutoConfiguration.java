package dev.cliengine.autoconfigure;

import java.security.SecureRandom;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;

import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.Connector;
import dev.cliengine.transport.FilterOrder;
import dev.cliengine.transport.client.BackendClients;
import dev.cliengine.transport.connect.JdkConnector;
import dev.cliengine.transport.filter.ContextFilter;
import dev.cliengine.transport.filter.CorrelationFilter;
import dev.cliengine.transport.filter.CredentialFilter;
import dev.cliengine.transport.filter.ErrorFilter;
import dev.cliengine.transport.filter.HeadersFilter;
import dev.cliengine.transport.page.Pages;

/**
 * Auto-configuration of the way to servers: one bean a filter, and the clients made of
 * them. A {@link BackendFilter} bean of the application joins them by its order. Nothing
 * is made before a backend is called.
 *
 * @since 0.1.0
 */
@Lazy
@AutoConfiguration
public final class CliTransportAutoConfiguration {

	@Bean
	CallContexts cliCallContexts() {
		return new CallContexts(new SecureRandom());
	}

	@Bean
	@ConditionalOnMissingBean
	Connector cliConnector() {
		return new JdkConnector();
	}

	@Bean
	BackendClients cliBackendClients(Connector connector, ObjectProvider<BackendFilter> filters) {
		return new BackendClients(connector, filters.orderedStream().toList());
	}

	@Bean
	Pages cliPages(CallContexts contexts) {
		return new Pages(contexts);
	}

	@Bean
	@Order(FilterOrder.CONTEXT)
	BackendFilter cliContextFilter(CallContexts contexts) {
		return new ContextFilter(contexts);
	}

	@Bean
	@Order(FilterOrder.HEADERS)
	BackendFilter cliHeadersFilter() {
		return new HeadersFilter();
	}

	@Bean
	@Order(FilterOrder.CORRELATION)
	BackendFilter cliCorrelationFilter() {
		return new CorrelationFilter();
	}

	@Bean
	@Order(FilterOrder.ERRORS)
	BackendFilter cliErrorFilter() {
		return new ErrorFilter();
	}

	@Bean
	@Order(FilterOrder.CREDENTIAL)
	BackendFilter cliCredentialFilter() {
		return new CredentialFilter();
	}

}
