package dev.cliengine.autoconfigure;

import java.security.SecureRandom;
import java.time.Clock;

import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;

import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.TraceParent;
import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.terminal.ProgressBar;
import dev.cliengine.terminal.Streams;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.Connector;
import dev.cliengine.transport.FilterOrder;
import dev.cliengine.transport.client.BackendClients;
import dev.cliengine.transport.connect.JdkConnector;
import dev.cliengine.transport.filter.ContentFilter;
import dev.cliengine.transport.filter.ContextFilter;
import dev.cliengine.transport.filter.CorrelationFilter;
import dev.cliengine.transport.filter.CredentialFilter;
import dev.cliengine.transport.filter.ErrorFilter;
import dev.cliengine.transport.filter.HeadersFilter;
import dev.cliengine.transport.page.Pages;
import dev.cliengine.transport.filter.IdempotencyKeyFilter;
import dev.cliengine.transport.filter.LifetimeFilter;
import dev.cliengine.transport.filter.ReadingFilter;
import dev.cliengine.transport.filter.RedirectFilter;
import dev.cliengine.transport.filter.RetryFilter;
import dev.cliengine.transport.filter.TraceFilter;
import dev.cliengine.transport.filter.TraceParentFilter;
import dev.cliengine.transport.transfer.TransferProgress;
import dev.cliengine.transport.transfer.TransferStates;
import dev.cliengine.transport.transfer.Transfers;

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
	Connector cliConnector(EnvironmentVariables variables, Streams streams) {
		return new JdkConnector(variables, streams.err()::line);
	}

	@Bean
	BackendClients cliBackendClients(Connector connector, ObjectProvider<BackendFilter> filters,
			ObjectProvider<ObservationRegistry> observations) {
		return new BackendClients(connector, filters.orderedStream().toList(), observations.getIfAvailable());
	}

	@Bean
	Pages cliPages(CallContexts contexts) {
		return new Pages(contexts);
	}

	@Bean
	@ConditionalOnMissingBean
	TransferProgress cliTransferProgress(ProgressBar bar) {
		return TransferProgress.on(bar);
	}

	@Bean
	@ConditionalOnMissingBean
	Transfers cliTransfers(CallContexts contexts, TransferProgress progress) {
		return Transfers.standard(contexts).withProgress(progress);
	}

	@Bean
	@ConditionalOnMissingBean
	TransferStates cliTransferStates(ApplicationDirectories directories) {
		return TransferStates.in(directories, Clock.systemUTC());
	}

	@Bean
	@Order(FilterOrder.CONTEXT)
	BackendFilter cliContextFilter(CallContexts contexts) {
		return new ContextFilter(contexts);
	}

	@Bean
	@Order(FilterOrder.READING)
	BackendFilter cliReadingFilter() {
		return new ReadingFilter();
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
	@Order(FilterOrder.TRACE_PARENT)
	BackendFilter cliTraceParentFilter(EnvironmentVariables variables,
			ObjectProvider<ObservationRegistry> observations) {
		return new TraceParentFilter(TraceParent.of(variables).orElse(null), observations.getIfAvailable() != null,
				new SecureRandom());
	}

	@Bean
	@Order(FilterOrder.IDEMPOTENCY_KEY)
	BackendFilter cliIdempotencyKeyFilter() {
		return new IdempotencyKeyFilter(new SecureRandom());
	}

	@Bean
	@Order(FilterOrder.ERRORS)
	BackendFilter cliErrorFilter() {
		return new ErrorFilter();
	}

	@Bean
	@Order(FilterOrder.LIFETIME)
	BackendFilter cliLifetimeFilter() {
		return new LifetimeFilter();
	}

	@Bean
	@Order(FilterOrder.RETRY)
	BackendFilter cliRetryFilter(ObjectProvider<Clock> clock) {
		return new RetryFilter(new SecureRandom(), clock.getIfUnique(Clock::systemUTC));
	}

	@Bean
	@Order(FilterOrder.REDIRECTS)
	BackendFilter cliRedirectFilter() {
		return new RedirectFilter();
	}

	@Bean
	@Order(FilterOrder.CREDENTIAL)
	BackendFilter cliCredentialFilter() {
		return new CredentialFilter();
	}

	@Bean
	@Order(FilterOrder.CONTENT)
	BackendFilter cliContentFilter() {
		return new ContentFilter();
	}

	@Bean
	@Order(FilterOrder.TRACE)
	BackendFilter cliTraceFilter() {
		return new TraceFilter();
	}

}
