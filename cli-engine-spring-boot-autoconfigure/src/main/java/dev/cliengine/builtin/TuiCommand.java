package dev.cliengine.builtin;

import java.util.function.Supplier;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.middleware.PlainText;
import dev.cliengine.tui.Tui;

/**
 * {@code tui}: the commands on a full screen, to look through, fill in and run.
 */
public final class TuiCommand implements Admin {

	private final Supplier<Tui> tui;

	public TuiCommand(Supplier<Tui> tui) {
		this.tui = tui;
	}

	@Override
	public void register(CommandRegistration registration) {
		CommandSpec spec = CommandSpec.command("tui")
			.summary("Browse and run commands on a full screen")
			.builtIn()
			.exclusive()
			.build();
		registration.command(CommandHandler.of(spec, (context) -> {
			this.tui.get().run(context.cancellation());
			return new PlainText("");
		}));
	}

}
