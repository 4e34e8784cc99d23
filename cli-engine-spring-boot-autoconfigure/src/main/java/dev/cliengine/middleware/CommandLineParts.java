package dev.cliengine.middleware;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.help.HelpText;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.CorrelationId;

/**
 * What a {@link CommandLineExecutor} is made of.
 *
 * @param application what the application says of itself
 * @param parser reads lines
 * @param help writes help
 * @param chain runs commands
 * @param direct runs the commands of the engine itself, which no advice surrounds
 * @param formats decides how to print
 * @param failures makes failures of exceptions
 * @param credentials makes the credential resolver of a run
 * @param configuration knows what is configured for a run
 * @param failureFormat what the application prints of failures, {@code null} for the
 * engine's
 * @param standIns run other commands in place of those on lines
 * @param strangers run lines whose first word is no command
 * @param prompts what people are asked for
 * @param io how lines reach the outside
 * @param clock tells the time
 * @param ids gives every run its id
 * @since 0.1.0
 */
public record CommandLineParts(ApplicationInfo application, LineParser parser, HelpText help, CommandInvoker chain,
		CommandInvoker direct, OutputFormats formats, Failures failures, @Nullable FailureFormat failureFormat,
		CredentialResolvers credentials, RunConfiguration configuration, List<StandIn> standIns,
		List<UnknownCommandHandler> strangers, PromptPolicy prompts, CommandLineIo io, Clock clock,
		Supplier<CorrelationId> ids) {

	public CommandLineParts {
		standIns = List.copyOf(standIns);
		strangers = List.copyOf(strangers);
	}

	/** The executor made of these parts. */
	public CommandLineExecutor executor() {
		return new CommandLineExecutor(this);
	}

}
