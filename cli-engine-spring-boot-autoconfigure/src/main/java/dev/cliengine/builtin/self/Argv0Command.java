package dev.cliengine.builtin.self;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.builtin.Admin;
import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.install.Argv0;

/**
 * Says why there is nobody a line was for. Whoever is known has got the line before there
 * was an application.
 *
 * @since 0.1.0
 */
public final class Argv0Command implements Admin {

	private static final String WORDS = "words";

	private final Supplier<@Nullable Argv0> argv0;

	/**
	 * @param argv0 the names the jar answers to, {@code null} if it is one application
	 */
	public Argv0Command(Supplier<@Nullable Argv0> argv0) {
		this.argv0 = argv0;
	}

	@Override
	public void register(CommandRegistration registration) {
		Argv0 names = this.argv0.get();
		if (names == null || names.names().isEmpty()) {
			return;
		}
		CommandSpec spec = CommandSpec.command(Argv0.WORD)
			.summary("Run another application of this jar")
			.hidden()
			.builtIn()
			.argument(new ArgumentSpec(WORDS, ValueSpec.labelled("WORD").allowHyphen().build(), false, true,
					"Its name, and its line"))
			.build();
		registration.command(CommandHandler.of(spec, (context) -> refuse(names, context)));
	}

	private static Object refuse(Argv0 names, CommandContext context) {
		List<String> words = new ArrayList<>(List.of(Argv0.WORD));
		words.addAll(context.arguments().texts(WORDS));
		throw CliException.category(ErrorCategory.FAILURE).code("ARGV0").message(names.route(words).refusal());
	}

}
