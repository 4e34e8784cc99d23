package dev.cliengine.middleware;

import java.util.List;
import java.util.Optional;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;
import dev.cliengine.terminal.ControlCharacters;
import dev.cliengine.terminal.Prompter;

/**
 * Asks before a destructive command runs, and refuses where nobody can be asked. Whoever
 * destroys something that has a name types the name.
 */
public final class ConfirmationAdvice implements CommandAdvice {

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		RunSettings settings = invocation.settings();
		boolean previews = settings.dryRun() && invocation.metadata().handlesDryRun();
		if (invocation.metadata().tier() == Tier.DESTRUCTIVE && !settings.assumeYes() && !previews) {
			confirm(invocation);
		}
		return next.invoke(invocation);
	}

	private static void confirm(CommandInvocation invocation) {
		String command = invocation.path().words();
		if (!invocation.scope().audience().mayAsk()) {
			throw CliException.category(ErrorCategory.USAGE)
				.code("CONFIRMATION_REQUIRED")
				.fix("Run it again with --yes, or look first with --dry-run")
				.message("'" + command + "' is destructive and nobody is here to confirm it");
		}
		if (!isConfirmed(invocation)) {
			throw CliException.category(ErrorCategory.CANCELLED)
				.code("CANCELLED")
				.message("cancelled, nothing was changed");
		}
	}

	private static boolean isConfirmed(CommandInvocation invocation) {
		Prompter prompter = invocation.scope().prompter();
		String declared = invocation.spec().documentation().confirmation();
		if (declared != null) {
			return prompter.confirm(declared);
		}
		Optional<String> name = name(invocation);
		if (name.isEmpty()) {
			return prompter.confirm(plan(invocation) + ": continue?");
		}
		String question = plan(invocation) + "\nType " + name.get() + " to confirm:";
		return prompter.answer(question).map(String::strip).filter(name.get()::equals).isPresent();
	}

	/** What the command is about to do. */
	private static String plan(CommandInvocation invocation) {
		String summary = invocation.spec().documentation().summary();
		String call = invocation.path().words() + values(invocation);
		return summary.isEmpty() ? call : summary + " (" + call + ")";
	}

	/**
	 * What is lost: the value of the last required argument, since those before it lead
	 * there. Several values, and what nobody could type or may see, have no name.
	 */
	private static Optional<String> name(CommandInvocation invocation) {
		ArgumentSpec last = null;
		for (ArgumentSpec argument : invocation.spec().syntax().arguments()) {
			last = argument.required() ? argument : last;
		}
		if (last == null || last.value().content() || SecretValues.isSecret(last)) {
			return Optional.empty();
		}
		List<String> texts = invocation.arguments().texts(last.id());
		return Optional.of(texts)
			.filter((values) -> values.size() == 1)
			.map((values) -> values.get(0))
			.filter(ConfirmationAdvice::canBeTyped);
	}

	private static boolean canBeTyped(String text) {
		return !text.isEmpty() && text.equals(text.strip()) && ControlCharacters.singleLine(text).equals(text);
	}

	private static String values(CommandInvocation invocation) {
		StringBuilder text = new StringBuilder();
		SecretValues secrets = SecretValues.of(invocation.spec().syntax());
		ArgumentValues.user(secrets.masked(invocation.arguments()))
			.forEach((id, value) -> text.append(", ").append(id).append(' ').append(value));
		return text.toString();
	}

}
