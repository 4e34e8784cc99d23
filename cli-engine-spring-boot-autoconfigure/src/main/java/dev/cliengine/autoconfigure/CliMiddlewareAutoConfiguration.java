package dev.cliengine.autoconfigure;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

import dev.cliengine.auth.AuthProviders;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.alias.Aliases;
import dev.cliengine.command.help.HelpText;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.command.parse.TokenParser;
import dev.cliengine.config.ConfigFactory;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.config.Environments;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.CorrelationId;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ExitCodePolicy;
import dev.cliengine.core.TraceParent;
import dev.cliengine.middleware.ActivityAdvice;
import dev.cliengine.middleware.ActivitySink;
import dev.cliengine.middleware.AdviceOrder;
import dev.cliengine.middleware.AllPagesAdvice;
import dev.cliengine.middleware.AuditAdvice;
import dev.cliengine.middleware.AuditSink;
import dev.cliengine.middleware.AuthorizationAdvice;
import dev.cliengine.middleware.Authorizer;
import dev.cliengine.middleware.CommandAdvice;
import dev.cliengine.middleware.CommandChain;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.middleware.CommandLineIo;
import dev.cliengine.middleware.CommandLineParts;
import dev.cliengine.middleware.ConfigurationAdvice;
import dev.cliengine.middleware.ConfirmationAdvice;
import dev.cliengine.middleware.ContextAdvice;
import dev.cliengine.middleware.CredentialAdvice;
import dev.cliengine.middleware.CredentialResolvers;
import dev.cliengine.middleware.DeadlineAdvice;
import dev.cliengine.middleware.DryRunAdvice;
import dev.cliengine.middleware.FailureFormat;
import dev.cliengine.middleware.FailureTranslator;
import dev.cliengine.middleware.Failures;
import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.io.LineLog;
import dev.cliengine.middleware.HandlerInvoker;
import dev.cliengine.middleware.HistoryAdvice;
import dev.cliengine.middleware.RunHistory;
import dev.cliengine.middleware.LineParser;
import dev.cliengine.middleware.MetadataAdvice;
import dev.cliengine.middleware.MetadataResolver;
import dev.cliengine.middleware.OutputFormats;
import dev.cliengine.middleware.Presentation;
import dev.cliengine.middleware.PromptPolicy;
import dev.cliengine.middleware.RunCalls;
import dev.cliengine.middleware.RunConfiguration;
import dev.cliengine.middleware.SchemaAdvice;
import dev.cliengine.middleware.StandIn;
import dev.cliengine.middleware.StoreChoice;
import dev.cliengine.middleware.StoreChoiceAdvice;
import dev.cliengine.middleware.UnknownCommandHandler;
import dev.cliengine.middleware.WaitAdvice;
import dev.cliengine.output.DataMapper;
import dev.cliengine.output.Renderers;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalProbe;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.poll.Polling;

/**
 * Auto-configuration of the chain, one bean a step, and of the executor around it. A
 * {@link CommandAdvice} bean of the application joins the chain by its order.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = { CliCommandAutoConfiguration.class, CliAuthAutoConfiguration.class,
		CliTransportAutoConfiguration.class })
@EnableConfigurationProperties(CliPromptProperties.class)
public final class CliMiddlewareAutoConfiguration {

	/** Some thousand changes. */
	private static final long HISTORY_LIMIT = 1 << 20;

	@Bean
	CredentialResolvers cliCredentialResolvers(AuthProviders providers) {
		return new CredentialResolvers(providers);
	}

	@Bean
	@Order(AdviceOrder.METADATA)
	CommandAdvice cliMetadataAdvice(ObjectProvider<MetadataResolver> resolvers, CredentialResolvers credentials) {
		return new MetadataAdvice(resolvers.orderedStream().toList(), credentials);
	}

	@Bean
	@Order(AdviceOrder.ACTIVITY)
	CommandAdvice cliActivityAdvice(ApplicationInfo application, ObjectProvider<ActivitySink> sinks,
			ObjectProvider<Clock> clock, Failures failures) {
		return new ActivityAdvice(application.id(), sinks.orderedStream().toList(), clock.getIfUnique(Clock::systemUTC),
				failures);
	}

	@Bean
	@Order(AdviceOrder.AUDIT)
	CommandAdvice cliAuditAdvice(ObjectProvider<AuditSink> sinks, Failures failures) {
		return new AuditAdvice(sinks.orderedStream().toList(), failures);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.history", matchIfMissing = true)
	RunHistory cliRunHistory(ObjectProvider<ApplicationDirectories> directories) {
		return new RunHistory(() -> new LineLog(directories.getObject().state().resolve("changes"), HISTORY_LIMIT));
	}

	@Bean
	@ConditionalOnBean(RunHistory.class)
	@Order(AdviceOrder.HISTORY)
	CommandAdvice cliHistoryAdvice(RunHistory history, ObjectProvider<GlobalOptions> options,
			ObjectProvider<Clock> clock, Streams streams, Audience audience) {
		// Machines without a home run many changes, and take none of them back
		Consumer<String> notice = audience.mayAsk() ? streams.err()::line : (line) -> {
		};
		return new HistoryAdvice(history, () -> options.getObject().options(), clock.getIfUnique(Clock::systemUTC),
				notice);
	}

	@Bean
	@Order(AdviceOrder.DEADLINE)
	CommandAdvice cliDeadlineAdvice() {
		return new DeadlineAdvice();
	}

	@Bean
	@ConditionalOnMissingBean
	Polling cliPolling() {
		return Polling.standard();
	}

	@Bean
	@Order(AdviceOrder.WAIT)
	CommandAdvice cliWaitAdvice(RunCalls calls, ObjectProvider<Polling> polling, Streams streams,
			ObjectProvider<Clock> clock) {
		return new WaitAdvice(calls, polling::getObject, streams.err(), clock.getIfUnique(Clock::systemUTC));
	}

	@Bean
	@Order(AdviceOrder.CONFIGURATION)
	CommandAdvice cliConfigurationAdvice(ConfigFiles files, Streams streams, CliConfigProperties properties) {
		return new ConfigurationAdvice(files, streams.err(), properties.isStrict());
	}

	@Bean
	@Order(AdviceOrder.CONTEXT)
	CommandAdvice cliContextAdvice(ObjectProvider<ContextVariable> variables) {
		return new ContextAdvice(variables.orderedStream().toList());
	}

	@Bean
	@Order(AdviceOrder.AUTHORIZATION)
	CommandAdvice cliAuthorizationAdvice(ObjectProvider<Authorizer> authorizers) {
		return new AuthorizationAdvice(authorizers.orderedStream().toList());
	}

	@Bean
	@Order(AdviceOrder.SCHEMA)
	CommandAdvice cliSchemaAdvice() {
		return new SchemaAdvice();
	}

	@Bean
	@Order(AdviceOrder.DRY_RUN)
	CommandAdvice cliDryRunAdvice() {
		return new DryRunAdvice();
	}

	@Bean
	@Order(AdviceOrder.CREDENTIAL_STORE)
	CommandAdvice cliStoreChoiceAdvice(StoreChoice choice) {
		return new StoreChoiceAdvice(choice);
	}

	@Bean
	@Order(AdviceOrder.CREDENTIAL)
	CommandAdvice cliCredentialAdvice() {
		return new CredentialAdvice();
	}

	@Bean
	@Order(AdviceOrder.CONFIRMATION)
	CommandAdvice cliConfirmationAdvice() {
		return new ConfirmationAdvice();
	}

	@Bean
	@Order(AdviceOrder.PAGES)
	CommandAdvice cliAllPagesAdvice() {
		return new AllPagesAdvice();
	}

	@Bean
	RunCalls cliRunCalls(ObjectProvider<CallContexts> calls, ObjectProvider<ContextVariable> variables,
			Streams streams) {
		return new RunCalls(calls::getObject, variables.orderedStream().toList(), streams.err()::print);
	}

	@Bean
	HandlerInvoker cliHandlerInvoker(RunCalls calls) {
		return new HandlerInvoker(calls);
	}

	@Bean
	CommandChain cliCommandChain(ObjectProvider<CommandAdvice> advice, HandlerInvoker handlers) {
		return new CommandChain(advice.orderedStream().toList(), handlers);
	}

	@Bean
	@ConditionalOnMissingBean
	ExitCodePolicy cliExitCodePolicy() {
		return ExitCodePolicy.standard();
	}

	@Bean
	Failures cliFailures(ObjectProvider<FailureTranslator> translators, ExitCodePolicy exitCodes) {
		return new Failures(translators.orderedStream().toList(), exitCodes);
	}

	@Bean
	RunConfiguration cliRunConfiguration(ObjectProvider<Environments> environments,
			ObjectProvider<ConfigFactory> configs, ObjectProvider<GlobalOptions> options) {
		return new RunConfiguration(environments::getObject, configs::getObject, options::getObject);
	}

	@Bean
	OutputFormats cliOutputFormats(Renderers renderers, RunConfiguration configuration, Audience audience) {
		return new OutputFormats(renderers, configuration::outputFormat, audience.outputTerminal());
	}

	@Bean
	CommandLineIo cliCommandLineIo(Streams streams, TerminalProbe probe, Audience audience, Prompter prompter,
			DataMapper mapper, Presentation presentation) {
		return new CommandLineIo(streams, probe, audience, prompter, mapper, presentation);
	}

	/** The catalogue is asked for with the first line, not when the executor is made. */
	@Bean
	LineParser cliLineParser(TokenParser parser, ObjectProvider<CommandCatalog> catalog, Aliases aliases) {
		return (tokens) -> {
			CommandNode root = catalog.getObject().root();
			return parser.parse(root, aliases.expand(root, tokens));
		};
	}

	@Bean
	@ConditionalOnMissingBean
	PromptPolicy cliPromptPolicy(CliPromptProperties properties) {
		return new PromptPolicy(properties.missing(), properties.candidates());
	}

	@Bean
	CommandLineExecutor cliCommandLineExecutor(ApplicationInfo application, LineParser parser, HelpText help,
			CommandChain chain, HandlerInvoker handlers, OutputFormats formats, ObjectProvider<StandIn> standIns,
			ObjectProvider<UnknownCommandHandler> strangers, Failures failures,
			ObjectProvider<FailureFormat> failureFormat, CredentialResolvers credentials,
			RunConfiguration configuration, PromptPolicy prompts, CommandLineIo io, ObjectProvider<Clock> clock,
			EnvironmentVariables variables) {
		return new CommandLineParts(application, parser, help, chain, handlers, formats, failures,
				failureFormat.getIfAvailable(), credentials, configuration, standIns.orderedStream().toList(),
				strangers.orderedStream().toList(), prompts, io, clock.getIfUnique(Clock::systemUTC), ids(variables))
			.executor();
	}

	/** A run that is part of somebody's trace has the id of the trace. */
	private static Supplier<CorrelationId> ids(EnvironmentVariables variables) {
		SecureRandom random = new SecureRandom();
		return () -> TraceParent.of(variables).map(TraceParent::trace).orElseGet(() -> CorrelationId.random(random));
	}

}
