package dev.cliengine.middleware;

import java.util.List;
import java.util.function.Supplier;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandMetadata;
import dev.cliengine.command.PagingOptions;
import dev.cliengine.command.ResultSpec;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.command.parse.ParsedLine;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CorrelationId;
import dev.cliengine.terminal.Audience;

/**
 * Makes the invocation of a command out of a parsed line.
 */
final class Invocations {

	private final CredentialResolvers credentials;

	private final Supplier<CorrelationId> ids;

	private final RunOutput output;

	private final RunConfiguration configuration;

	Invocations(CredentialResolvers credentials, Supplier<CorrelationId> ids, RunOutput output,
			RunConfiguration configuration) {
		this.credentials = credentials;
		this.ids = ids;
		this.output = output;
		this.configuration = configuration;
	}

	CommandInvocation of(ParsedLine line, CommandHandler handler, Cancellation cancellation) {
		RunSettings settings = settings(line.globals(), handler);
		CommandMetadata metadata = handler.spec().metadata();
		Audience present = this.output.audience();
		Audience audience = line.globals().flag(EngineOptions.NO_INPUT) ? present.withoutInput() : present;
		RunScope scope = new RunScope(this.ids.get(), cancellation, audience, this.output.prompter(),
				this.configuration, this.output.events());
		return new CommandInvocation(handler, metadata, own(line, handler), line.globals(), settings,
				new RunCredentials(this.credentials.of(handler.spec().path(), metadata, settings.environment())),
				scope);
	}

	private static CommandArguments own(ParsedLine line, CommandHandler handler) {
		ResultSpec.Pages pages = handler.spec().result().pagination();
		return (pages != null && !pages.byServer())
				? line.arguments().without(List.of(PagingOptions.LIMIT, PagingOptions.OFFSET)) : line.arguments();
	}

	private RunSettings settings(CommandArguments globals, CommandHandler handler) {
		String timeout = globals.text(EngineOptions.TIMEOUT);
		String reason = globals.text(EngineOptions.REASON);
		return new RunSettings(this.configuration.environment(globals, handler.spec().repairs()),
				globals.flag(EngineOptions.DRY_RUN), globals.flag(GlobalOptions.SCHEMA),
				globals.flag(EngineOptions.YES), (reason != null) ? reason : "",
				(timeout != null) ? Deadline.parse(timeout) : Deadline.none());
	}

}
