package dev.cliengine.start;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

import dev.cliengine.auth.AuthProviders;
import dev.cliengine.builtin.SearchFlag;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.command.alias.Aliases;
import dev.cliengine.command.help.HelpText;
import dev.cliengine.command.manifest.CatalogForm;
import dev.cliengine.command.manifest.ManifestTree;
import dev.cliengine.command.manifest.NotInManifestException;
import dev.cliengine.command.parse.TokenParser;
import dev.cliengine.completion.CompletionAnswerer;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CorrelationId;
import dev.cliengine.core.ExitCodePolicy;
import dev.cliengine.core.TraceParent;
import dev.cliengine.middleware.CommandLineParts;
import dev.cliengine.middleware.CredentialResolvers;
import dev.cliengine.middleware.FailureFormat;
import dev.cliengine.middleware.Failures;
import dev.cliengine.middleware.HandlerInvoker;
import dev.cliengine.middleware.LineParser;
import dev.cliengine.middleware.OutputFormats;
import dev.cliengine.middleware.PromptPolicy;
import dev.cliengine.middleware.RunCalls;
import dev.cliengine.middleware.RunConfiguration;
import dev.cliengine.middleware.StandIn;
import dev.cliengine.output.Renderers;
import dev.cliengine.shell.CompletionReply;
import dev.cliengine.terminal.TerminalWidth;
import dev.cliengine.transport.CallContexts;

/**
 * Answers one command line from a manifest, with the classes that answer it in the
 * application.
 */
final class QuickAnswer {

	/** Takes its time to be made, and few answers have an id. */
	private static final RandomGenerator RANDOM = () -> new SecureRandom().nextLong();

	private final StartManifest manifest;

	private final StartTerminal terminal;

	private final HeldNotices notices = new HeldNotices();

	private final StartConfiguration configuration;

	private final Aliases aliases;

	private final TokenParser parser;

	QuickAnswer(StartManifest manifest, StartTerminal terminal) {
		this.manifest = manifest;
		this.terminal = terminal;
		this.configuration = new StartConfiguration(manifest, terminal.variables(), this.notices);
		this.parser = new TokenParser(manifest.application().name(), manifest.globals(), new NoContent());
		this.aliases = new Aliases(this.configuration.files(), this.parser, this.notices);
	}

	/**
	 * Prints the answer.
	 * @return the exit code
	 * @throws NotInManifestException if the application has to be started; nothing is
	 * written then
	 */
	int print(List<String> tokens) {
		if (this.configuration.addsOptions()) {
			throw new NotInManifestException();
		}
		StagePolicy stages = this.configuration.stages(tokens);
		return CompletionAnswerer.isAsked(tokens) ? complete(tokens, stages) : run(tokens, stages);
	}

	private int complete(List<String> tokens, @Nullable StagePolicy stages) {
		CommandNode root = root(stages);
		LineCompleter completer = new LineCompleter(this.manifest.globals(), this.aliases);
		CompletionAnswerer answerer = new CompletionAnswerer(completer, this.manifest.habits().completionBudget());
		return new CompletionReply(answerer, () -> CommandCatalog.of(root, List::of), this.terminal.streams().out())
			.print(tokens);
	}

	/** All commands, none of which can be run. */
	CommandNode root(@Nullable StagePolicy stages) {
		return CatalogForm.read(this.manifest.catalog().fork(), new ManifestTree(stages, (owner, path) -> null));
	}

	private int run(List<String> tokens, @Nullable StagePolicy stages) {
		AnswerableLines lines = new AnswerableLines(this.manifest.habits(), this.terminal.audience());
		List<String> words = lines.words(tokens);
		Renderers renderers = StartFormats.of(this.manifest.formats());
		RunConfiguration run = this.configuration.run(renderers);
		OutputFormats formats = new OutputFormats(renderers, run::outputFormat,
				this.terminal.audience().outputTerminal());
		HelpText help = new HelpText(this.manifest.application(), this.manifest.globals(), this.aliases::all,
				() -> TerminalWidth.of(this.terminal.probe(), this.terminal.audience()));
		StartCommands commands = new StartCommands(this.manifest, this.terminal, stages,
				new StartCommands.Means(help, this.aliases, formats, exitCodes()));
		CommandNode root = commands.catalog().root();
		LineParser line = lines.read((typed) -> this.parser.parse(root, this.aliases.expand(root, typed)), words);
		if (this.manifest.habits().ownFailures() && this.notices.any()) {
			throw new NotInManifestException();
		}
		this.notices.release(this.terminal.streams().err()::line);
		return parts(line, help, formats, run, standIns(commands)).executor().execute(words, new Cancellation());
	}

	private CommandLineParts parts(LineParser line, HelpText help, OutputFormats formats, RunConfiguration run,
			List<StandIn> standIns) {
		FailureFormat own = this.manifest.habits().ownFailures() ? (failure, machine, globals) -> {
			throw new NotInManifestException();
		} : null;
		return new CommandLineParts(this.manifest.application(), line, help, (invocation) -> {
			throw new NotInManifestException();
		}, new HandlerInvoker(new RunCalls(new CallContexts(RANDOM), List.of())), formats,
				new Failures(List.of(), exitCodes()), own, new CredentialResolvers(new AuthProviders(List.of(), null)),
				run, standIns, List.of(), PromptPolicy.standard(),
				this.terminal.io(this.manifest.application().variablePrefix()), Clock.systemUTC(), this::id);
	}

	private List<StandIn> standIns(StartCommands commands) {
		boolean searches = this.manifest.globals()
			.options()
			.stream()
			.anyMatch((option) -> option.id().equals(SearchFlag.ID));
		return searches ? List.of(new SearchFlag(commands.search())) : List.of();
	}

	private ExitCodePolicy exitCodes() {
		return (category) -> this.manifest.habits().exitCodes().get(category.ordinal());
	}

	private CorrelationId id() {
		return TraceParent.of(this.terminal.variables())
			.map(TraceParent::trace)
			.orElseGet(() -> CorrelationId.random(RANDOM));
	}

}
