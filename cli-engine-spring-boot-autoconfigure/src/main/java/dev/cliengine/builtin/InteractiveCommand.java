package dev.cliengine.builtin;

import java.util.function.Supplier;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.middleware.PlainText;
import dev.cliengine.shell.InteractiveSession;

/**
 * {@code interactive}: the same commands, one after the other, until somebody leaves.
 */
public final class InteractiveCommand implements Admin {

	private final Supplier<InteractiveSession> session;

	public InteractiveCommand(Supplier<InteractiveSession> session) {
		this.session = session;
	}

	@Override
	public void register(CommandRegistration registration) {
		CommandSpec spec = CommandSpec.command("interactive")
			.summary("Start a session with history and completion")
			.builtIn()
			.exclusive()
			.build();
		registration.command(CommandHandler.of(spec, (context) -> {
			this.session.get().run(context.cancellation());
			return new PlainText("");
		}));
	}

}
