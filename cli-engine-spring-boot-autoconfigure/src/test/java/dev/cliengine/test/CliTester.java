package dev.cliengine.test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.AuthProviders;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.help.HelpText;
import dev.cliengine.command.parse.FileContentSource;
import dev.cliengine.command.parse.GlobalOption;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.command.parse.TokenParser;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigLayout;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.config.EnvironmentDefinition;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CorrelationId;
import dev.cliengine.core.ExitCodePolicy;
import dev.cliengine.core.Stage;
import dev.cliengine.middleware.ActivitySink;
import dev.cliengine.middleware.AdviceOrder;
import dev.cliengine.middleware.AuditSink;
import dev.cliengine.middleware.Authorizer;
import dev.cliengine.middleware.CommandAdvice;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.middleware.CommandLineIo;
import dev.cliengine.middleware.CommandLineParts;
import dev.cliengine.middleware.ConfigurationAdvice;
import dev.cliengine.middleware.ContextAdvice;
import dev.cliengine.middleware.CredentialResolvers;
import dev.cliengine.middleware.EngineOptions;
import dev.cliengine.middleware.FailureTranslator;
import dev.cliengine.middleware.FailureFormat;
import dev.cliengine.middleware.Failures;
import dev.cliengine.middleware.HandlerInvoker;
import dev.cliengine.middleware.MetadataResolver;
import dev.cliengine.middleware.OutputFormats;
import dev.cliengine.middleware.PromptPolicy;
import dev.cliengine.middleware.RunCalls;
import dev.cliengine.middleware.RunConfiguration;
import dev.cliengine.middleware.StandIn;
import dev.cliengine.middleware.UnknownCommandHandler;
import dev.cliengine.middleware.WaitAdvice;
import dev.cliengine.transport.poll.Polling;
import dev.cliengine.output.DataMapper;
import dev.cliengine.output.Renderer;
import dev.cliengine.output.Renderers;
import dev.cliengine.output.format.HumanRenderer;
import dev.cliengine.output.format.JsonRenderer;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Streams;

/**
 * Runs command lines of the application {@code fleetctl} (id {@code fleet}) through the
 * real executor and chain, with streams, terminal, environment, clock and random numbers
 * of its own. Without further ado nobody is there, and nobody has to log in.
 */
public final class CliTester {

	private static final ApplicationInfo APPLICATION = new ApplicationInfo("fleetctl", "fleet", "Fleet tooling", "",
			"1.4.0", "", "");

	private final List<CommandHandler> handlers = new ArrayList<>();

	private final List<Object> parts = new ArrayList<>();

	private final List<OrderedAdvice> advice = new ArrayList<>();

	private final Map<String, String> environment = new HashMap<>();

	private final TestClock clock = new TestClock();

	private ExitCodePolicy exitCodes = ExitCodePolicy.standard();

	private TestTerminal terminal = new TestTerminal(false);

	private Prompter prompter = new ScriptedPrompter();

	private boolean closed;

	private String stdin = "";

	private OutputStream stdout = OutputStream.nullOutputStream();

	/** Mounts a command that needs no credential. */
	public CliTester command(String path, CommandHandler.Body body) {
		return command(open(path), body);
	}

	public CliTester command(CommandSpec.Builder spec, CommandHandler.Body body) {
		return command(CommandHandler.of(spec.build(), body));
	}

	public CliTester command(CommandHandler handler) {
		this.handlers.add(handler);
		return this;
	}

	/** Begins a command that needs no credential. */
	public static CommandSpec.Builder open(String path) {
		return CommandSpec.command(path).auth(AuthRequirement.NONE);
	}

	public CliTester authorizer(Authorizer authorizer) {
		return with(authorizer);
	}

	public CliTester audit(AuditSink sink) {
		return with(sink);
	}

	public CliTester activity(ActivitySink sink) {
		return with(sink);
	}

	public CliTester resolver(MetadataResolver resolver) {
		return with(resolver);
	}

	public CliTester translator(FailureTranslator translator) {
		return with(translator);
	}

	public CliTester exitCodes(ExitCodePolicy exitCodes) {
		this.exitCodes = exitCodes;
		return this;
	}

	/** Puts a step of the application's own into the chain. */
	public CliTester advice(int order, CommandAdvice advice) {
		this.advice.add(new OrderedAdvice(order, advice));
		return this;
	}

	/**
	 * Adds something an application declares as a bean: an {@link AuthProvider}, a
	 * {@link Renderer}, a {@link GlobalOption}, a {@link ConfigKey}.
	 */
	public CliTester with(Object part) {
		this.parts.add(part);
		return this;
	}

	public CliTester environment(String name, String value) {
		this.environment.put(name, value);
		return this;
	}

	/** All three streams lead to a terminal where these answers are given. */
	public CliTester onTerminal(String... answers) {
		return onTerminal(new ScriptedPrompter(answers));
	}

	public CliTester onTerminal(Prompter prompter) {
		this.terminal = new TestTerminal(true);
		this.prompter = prompter;
		return this;
	}

	/** Data goes there as well as into the result; what it throws, stdout throws. */
	public CliTester stdout(OutputStream stdout) {
		this.stdout = stdout;
		return this;
	}

	/** What standard input holds. */
	public CliTester stdin(String text) {
		this.stdin = text;
		return this;
	}

	/**
	 * Mounts the alias commands, and keeps aliases in {@code config.toml} of a directory.
	 */
	public CliTester aliases(Path directory) {
		return with(new TestAliases(directory));
	}

	/**
	 * Mounts the commands for configuration and context variables, and keeps files in a
	 * directory, where each line reads them anew.
	 */
	public CliTester configuration(Path directory) {
		return configuration(ConfigLayout.toml(() -> directory));
	}

	/** The same with files of another layout. */
	public CliTester configuration(ConfigLayout layout) {
		return with(layout);
	}

	/** Only declared keys can be set. */
	public CliTester closedConfiguration() {
		this.closed = true;
		return this;
	}

	public TestClock clock() {
		return this.clock;
	}

	public Result run(String... tokens) {
		return run(new Cancellation(), tokens);
	}

	public Result run(Cancellation cancellation, String... tokens) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		InputStream in = new ByteArrayInputStream(this.stdin.getBytes(StandardCharsets.UTF_8));
		Streams streams = new Streams(in, new Tee(this.stdout, out), err);
		return Result.of(executor(streams).execute(List.of(tokens), cancellation), out, err);
	}

	private CommandLineExecutor executor(Streams streams) {
		List<Renderer> formats = new ArrayList<>(List.of(new JsonRenderer(), new HumanRenderer()));
		formats.addAll(parts(Renderer.class));
		Renderers renderers = new Renderers(formats);
		TestConfiguration settings = configuration(streams);
		List<ContextVariable> contexts = parts(ContextVariable.class);
		boolean reason = !(parts(Authorizer.class).isEmpty() && parts(AuditSink.class).isEmpty()
				&& parts(ActivitySink.class).isEmpty());
		GlobalOptions globals = EngineOptions.all(renderers, reason, globalOptions(contexts));
		TokenParser parser = new TokenParser(APPLICATION.name(), globals, new FileContentSource(streams.in()));
		TestAliases.Wired aliases = parts(TestAliases.class).stream()
			.findFirst()
			.map((declared) -> declared.wire(parser, streams))
			.orElseGet(TestAliases.Wired::none);
		CommandCatalog.Builder builder = catalog();
		if (!parts(ConfigLayout.class).isEmpty()) {
			new TestConfigCommands(settings, contexts, this.terminal.audience(), this.prompter, streams).mount(builder);
		}
		CommandCatalog catalog = aliases.mount(builder);
		Failures failures = new Failures(parts(FailureTranslator.class), this.exitCodes);
		CredentialResolvers credentials = new CredentialResolvers(new AuthProviders(parts(AuthProvider.class), null));
		CommandLineIo io = new CommandLineIo(streams, this.terminal, this.terminal.audience(), this.prompter,
				new DataMapper(DataMapper::defaultMapper));
		RunConfiguration configuration = settings.run(globals);
		OutputFormats outputFormats = new OutputFormats(renderers, configuration::outputFormat,
				this.terminal.present());
		List<OrderedAdvice> more = new ArrayList<>(this.advice);
		more.add(new OrderedAdvice(AdviceOrder.CONFIGURATION,
				new ConfigurationAdvice(settings.files(), streams.err(), false)));
		more.add(new OrderedAdvice(AdviceOrder.CONTEXT, new ContextAdvice(contexts)));
		RunCalls calls = new RunCalls(new CallContexts(new Random(7)), contexts);
		Polling polling = parts(Polling.class).stream().findFirst().orElseGet(Polling::standard);
		more.add(new OrderedAdvice(AdviceOrder.WAIT, new WaitAdvice(calls, () -> polling, streams.err(), this.clock)));
		TestChain chain = new TestChain(more, parts(MetadataResolver.class), parts(ActivitySink.class),
				parts(AuditSink.class), parts(Authorizer.class));
		HandlerInvoker handlers = new HandlerInvoker(calls);
		return new CommandLineParts(APPLICATION,
				(tokens) -> parser.parse(catalog.root(), aliases.expand(catalog.root(), tokens)),
				new HelpText(APPLICATION, globals, aliases::all, () -> 60),
				chain.build(APPLICATION.id(), credentials, this.clock, failures, handlers), handlers, outputFormats,
				failures, parts(FailureFormat.class).stream().findFirst().orElse(null), credentials, configuration,
				parts(StandIn.class), parts(UnknownCommandHandler.class), prompts(), io, this.clock, ids())
			.executor();
	}

	private PromptPolicy prompts() {
		return parts(PromptPolicy.class).stream().findFirst().orElseGet(PromptPolicy::standard);
	}

	private static Supplier<CorrelationId> ids() {
		Random random = new Random(42);
		return () -> CorrelationId.random(random);
	}

	private TestConfiguration configuration(Streams streams) {
		ConfigFiles files = parts(ConfigFiles.class).stream()
			.findFirst()
			.or(() -> parts(ConfigLayout.class).stream()
				.findFirst()
				.map((layout) -> new ConfigFiles(layout, streams.err()::line)))
			.orElseGet(TestConfiguration::noFiles);
		return new TestConfiguration(this.environment,
				TestConfiguration.keys(parts(ConfigKey.class), parts(ContextVariable.class), this.closed),
				parts(EnvironmentDefinition.class), files);
	}

	private List<GlobalOption> globalOptions(List<ContextVariable> contexts) {
		List<GlobalOption> options = new ArrayList<>(parts(GlobalOption.class));
		contexts.forEach((context) -> options.add(EngineOptions.context(context)));
		if (!parts(EnvironmentDefinition.class).isEmpty()) {
			options.add(EngineOptions.environment(ValueCompletion.of(List.of())));
		}
		return options;
	}

	private CommandCatalog.Builder catalog() {
		return CommandCatalog.builder(Documentation.of(APPLICATION.summary()), StagePolicy.from(Stage.GA))
			.add((registration) -> {
				registration.group(GroupSpec.of("vehicle", "Manage vehicles"));
				this.handlers.forEach(registration::command);
			}, "test");
	}

	private <T> List<T> parts(Class<T> type) {
		return this.parts.stream().filter(type::isInstance).map(type::cast).toList();
	}

}
