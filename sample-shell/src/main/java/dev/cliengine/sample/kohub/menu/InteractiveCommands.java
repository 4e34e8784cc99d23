package dev.cliengine.sample.kohub.menu;

import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.OutputFormats;
import dev.cliengine.middleware.PlainText;
import dev.cliengine.middleware.StandIn;
import dev.cliengine.sample.kohub.Hub;

/**
 * {@code interactive}, and {@code --interactive} on any line.
 */
@Component
class InteractiveCommands implements CommandModule, StandIn {

	private static final String OPTION = "interactive";

	private final Hub hub;

	private final InteractiveMode mode;

	private final OutputFormats formats;

	InteractiveCommands(Hub hub, InteractiveMode mode, OutputFormats formats) {
		this.hub = hub;
		this.mode = mode;
		this.formats = formats;
	}

	@Override
	public void register(CommandRegistration registration) {
		registration.command(handler());
	}

	@Override
	public Optional<CommandHandler> handler(CommandArguments globals) {
		return globals.flag(OPTION) ? Optional.of(handler()) : Optional.empty();
	}

	@Override
	public Set<String> options() {
		return Set.of(OPTION);
	}

	private CommandHandler handler() {
		CommandSpec spec = CommandSpec.command("interactive")
			.summary("Choose from menus")
			.auth(AuthRequirement.NONE)
			.example("interactive")
			.build();
		return CommandHandler.of(spec, this::run);
	}

	private PlainText run(CommandContext context) {
		if (this.formats.asksForMachine(context.globals())) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Leave out --output")
				.message("the interactive mode has no output for programs");
		}
		this.mode.requireTerminal();
		this.mode.mainMenu(new MenuState(() -> this.hub.client(context), context.cancellation()));
		return new PlainText("");
	}

}
