package dev.cliengine.command.manifest;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandSpec;

/**
 * A command that is made when somebody wants to know more of it than where it stands.
 */
final class DeferredCommand implements CommandHandler {

	private final Supplier<CommandHandler> source;

	private @Nullable CommandHandler command;

	DeferredCommand(Supplier<CommandHandler> source) {
		this.source = source;
	}

	@Override
	public CommandSpec spec() {
		return command().spec();
	}

	@Override
	public void check(CommandArguments arguments) {
		command().check(arguments);
	}

	@Override
	public @Nullable Object handle(CommandContext context) throws Exception {
		return command().handle(context);
	}

	private synchronized CommandHandler command() {
		CommandHandler made = this.command;
		if (made == null) {
			made = this.source.get();
			this.command = made;
		}
		return made;
	}

}
