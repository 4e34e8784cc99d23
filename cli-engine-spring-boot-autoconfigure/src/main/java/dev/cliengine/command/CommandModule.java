package dev.cliengine.command;

import java.util.ArrayList;
import java.util.List;

/**
 * Registers groups and commands from code. The annotation of the same name, in package
 * {@code annotation}, is the declarative way to the same end.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface CommandModule {

	/** Registers what the module has, once, when the application starts. */
	void register(CommandRegistration registration);

	/** The commands it registers, mounted nowhere. */
	default List<CommandHandler> registered() {
		List<CommandHandler> commands = new ArrayList<>();
		register(new CommandRegistration() {

			@Override
			public CommandRegistration group(GroupSpec group) {
				return this;
			}

			@Override
			public CommandRegistration command(CommandHandler handler) {
				commands.add(handler);
				return this;
			}

		});
		return commands;
	}

	/** The heading its top-level entries stand under in the root's help. */
	default String category() {
		return "Commands";
	}

	/** Where its top-level entries stand among the others. */
	default Placement placement() {
		return Placement.APPLICATION;
	}

}
