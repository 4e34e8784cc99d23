package dev.cliengine.middleware;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.ResultSpec;
import dev.cliengine.command.help.HelpText;
import dev.cliengine.command.manifest.NotInManifestException;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.command.parse.IncompleteLineException;
import dev.cliengine.command.parse.ParsedLine;
import dev.cliengine.command.parse.UnknownCommandException;
import dev.cliengine.command.parse.UsageException;
import dev.cliengine.command.schema.SchemaDocument;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.Renderer;
import dev.cliengine.output.Rows;
import dev.cliengine.output.View;

/**
 * Runs one command line: parse, run through the chain, print, and say how it ended. It
 * never throws and never ends the process; scripts, sessions and batches all come here.
 *
 * @since 0.1.0
 */
public final class CommandLineExecutor {

	private final CommandLineParts parts;

	private final ApplicationInfo application;

	private final LineParser parser;

	private final HelpText help;

	private final CommandInvoker chain;

	private final CommandInvoker direct;

	private final OutputFormats formats;

	private final Failures failures;

	private final List<StandIn> standIns;

	private final List<UnknownCommandHandler> strangers;

	private final Invocations invocations;

	private final Envelopes envelopes;

	private final RunOutput output;

	private final Presentation presentation;

	private final MissingValues missing;

	CommandLineExecutor(CommandLineParts parts) {
		this(parts, new ProcessOutput(parts.io(), parts.formats(), parts.failureFormat()));
	}

	private CommandLineExecutor(CommandLineParts parts, RunOutput output) {
		this.parts = parts;
		this.output = output;
		this.application = parts.application();
		this.parser = parts.parser();
		this.help = parts.help();
		this.chain = parts.chain();
		this.direct = parts.direct();
		this.formats = parts.formats();
		this.failures = parts.failures();
		this.standIns = parts.standIns();
		this.strangers = output.ownsProcess() ? parts.strangers() : List.of();
		this.invocations = new Invocations(parts.credentials(), parts.ids(), output, parts.configuration());
		this.envelopes = new Envelopes(this.application, parts.io().mapper(), parts.clock());
		this.presentation = parts.io().presentation();
		this.missing = new MissingValues(parts, output);
	}

	/** Runs the same lines for a receiver, which gets what they answer. */
	public CommandLineExecutor answering(RunReceiver receiver) {
		return new CommandLineExecutor(this.parts, new ReceivedOutput(receiver, this.output));
	}

	/**
	 * Runs a command line.
	 * @param tokens the words after the application's name, exactly as given
	 * @param cancellation stops the run
	 * @return the exit code, 0 to 255
	 * @throws NotInManifestException where the catalogue is a manifest that cannot tell;
	 * nothing is written then
	 */
	public int execute(List<String> tokens, Cancellation cancellation) {
		try {
			return parseAndExecute(tokens, cancellation);
		}
		catch (NotInManifestException ex) {
			throw ex;
		}
		catch (Throwable ex) {
			return this.output.lastResort(ex);
		}
	}

	private int parseAndExecute(List<String> tokens, Cancellation cancellation) {
		CommandArguments globals = CommandArguments.empty();
		try {
			ParsedLine line = this.parser.parse(tokens);
			globals = line.globals();
			return execute(line, cancellation);
		}
		catch (UnknownCommandException ex) {
			return stranger(ex, cancellation);
		}
		catch (IncompleteLineException ex) {
			return this.missing.canAsk(ex) ? completeAndExecute(ex, cancellation) : fail(ex, ex.globals());
		}
		catch (UsageException ex) {
			return fail(ex, ex.globals());
		}
		catch (Throwable ex) {
			return fail(this.failures.of(ex), globals);
		}
	}

	private int completeAndExecute(IncompleteLineException incomplete, Cancellation cancellation) {
		try {
			return execute(this.missing.complete(incomplete, cancellation), cancellation);
		}
		catch (Throwable ex) {
			return fail(this.failures.of(ex), incomplete.globals());
		}
	}

	private int stranger(UnknownCommandException unknown, Cancellation cancellation) {
		try {
			for (UnknownCommandHandler stranger : this.strangers) {
				OptionalInt code = stranger.run(unknown.line(), cancellation);
				if (code.isPresent()) {
					return code.getAsInt();
				}
			}
			return fail(unknown, unknown.globals());
		}
		catch (Throwable ex) {
			return fail(this.failures.of(ex), unknown.line().globals());
		}
	}

	private int execute(ParsedLine line, Cancellation cancellation) {
		if (line.globals().flag(GlobalOptions.VERSION)) {
			this.output.text(this.application.name() + " version " + this.application.versionText() + "\n");
			return 0;
		}
		Optional<CommandHandler> standIn = standIn(line.globals());
		if (standIn.isPresent()) {
			return run(new ParsedLine(line.node(), line.globals(), CommandArguments.empty()), standIn.get(),
					this.formats.renderer(line.globals()), cancellation);
		}
		if (line.globals().flag(GlobalOptions.HELP)) {
			return help(line);
		}
		Renderer renderer = this.formats.renderer(line.globals());
		CommandHandler handler = line.node().handler();
		return (handler != null) ? run(line, handler, renderer, cancellation) : help(line);
	}

	private Optional<CommandHandler> standIn(CommandArguments globals) {
		return this.standIns.stream().flatMap((standIn) -> standIn.handler(globals).stream()).findFirst();
	}

	private int run(ParsedLine line, CommandHandler handler, Renderer renderer, Cancellation cancellation) {
		Runnable allow = line.globals().flag(EngineOptions.NO_INPUT) ? this.output.prompter().refuse() : () -> {
		};
		try {
			return runAndTell(line, handler, renderer, cancellation);
		}
		finally {
			allow.run();
		}
	}

	private int runAndTell(ParsedLine line, CommandHandler handler, Renderer renderer, Cancellation cancellation) {
		ResultQuery query = ResultQuery.of(line, handler.spec());
		CommandInvocation invocation = this.invocations.of(line, handler, cancellation);
		Instant start = this.envelopes.now();
		try {
			if (asksForSchemaAlone(invocation)) {
				Envelope described = Envelope.success(SchemaDocument.of(handler.spec()));
				this.output.document(new RunAnswer(described, null, 0), handler.spec().result(), query, renderer);
				return 0;
			}
			CommandOutcome outcome = invoke(invocation, handler);
			boolean machine = this.output.machine(renderer);
			Envelope envelope = this.envelopes.of(invocation, outcome, query, machine, start);
			int code = this.failures.exitCode(outcome);
			writeAndClose(outcome, new RunAnswer(envelope, view(outcome, handler), code), query,
					handler.spec().result(), renderer);
			return code;
		}
		catch (Throwable ex) {
			CliException failure = this.failures.of(ex);
			int code = this.failures.exitCode(failure);
			Envelope envelope = this.envelopes.of(invocation, failure, start);
			this.output.failure(failure, new RunAnswer(envelope, null, code), line.globals());
			return code;
		}
	}

	private int help(ParsedLine line) {
		this.output.text(this.help.of(line.node()));
		return 0;
	}

	private CommandOutcome invoke(CommandInvocation invocation, CommandHandler handler) throws Exception {
		if (!this.output.ownsProcess() && handler.spec().exclusive()) {
			throw CliException.category(ErrorCategory.USAGE)
				.code("NEEDS_THE_PROCESS")
				.fix("Run it on its own")
				.message("'" + handler.spec().path().words() + "' cannot run on behalf of another command");
		}
		if (!invocation.settings().schema()) {
			handler.check(invocation.arguments());
		}
		return handler.spec().builtIn() ? this.direct.invoke(invocation) : this.chain.invoke(invocation);
	}

	private @Nullable View view(CommandOutcome outcome, CommandHandler handler) {
		return this.presentation.view(outcome.result(), handler.spec().result());
	}

	private void writeAndClose(CommandOutcome outcome, RunAnswer answer, ResultQuery query, ResultSpec spec,
			Renderer renderer) {
		Rows rows = answer.envelope().rows();
		try {
			write(outcome, answer, query, spec, renderer);
		}
		finally {
			if (rows != null) {
				rows.close();
			}
		}
	}

	private void write(CommandOutcome outcome, RunAnswer answer, ResultQuery query, ResultSpec spec,
			Renderer renderer) {
		switch (outcome.kind()) {
			case RAN -> this.output.result(answer, query, renderer);
			case PREVIEWED, DESCRIBED -> this.output.document(answer, spec, query, renderer);
			case STREAMED -> this.output.streamed(answer);
		}
	}

	/**
	 * Whether the schema is told to anybody: to whoever names the command and nothing
	 * else. A line that names more passes the authorizers.
	 */
	private static boolean asksForSchemaAlone(CommandInvocation invocation) {
		return invocation.settings().schema() && (invocation.spec().builtIn() || noArgumentsGiven(invocation));
	}

	private static boolean noArgumentsGiven(CommandInvocation invocation) {
		return invocation.spec()
			.syntax()
			.arguments()
			.stream()
			.noneMatch((argument) -> invocation.arguments().given(argument.id()));
	}

	private int fail(CliException failure, CommandArguments globals) {
		int code = this.failures.exitCode(failure);
		this.output.failure(failure, new RunAnswer(this.envelopes.of(failure), null, code), globals);
		return code;
	}

}
