package dev.cliengine.autoconfigure;

import java.util.function.Consumer;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.Placement;

/**
 * A module that tells which commands it registers.
 *
 * @param module the module itself
 * @param commands is told of each command
 */
record OwnedModule(CommandModule module, Consumer<CommandHandler> commands) implements CommandModule {

	@Override
	public String category() {
		return this.module.category();
	}

	@Override
	public Placement placement() {
		return this.module.placement();
	}

	@Override
	public void register(CommandRegistration registration) {
		this.module.register(new CommandRegistration() {

			@Override
			public CommandRegistration group(GroupSpec group) {
				registration.group(group);
				return this;
			}

			@Override
			public CommandRegistration command(CommandHandler handler) {
				OwnedModule.this.commands.accept(handler);
				registration.command(handler);
				return this;
			}

		});
	}

}
