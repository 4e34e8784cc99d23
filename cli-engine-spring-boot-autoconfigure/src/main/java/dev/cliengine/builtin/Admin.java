package dev.cliengine.builtin;

import dev.cliengine.command.CommandModule;
import dev.cliengine.command.Placement;

/**
 * A built-in that people manage the application with. It gives way to a command of the
 * application with its name.
 *
 * @since 0.1.0
 */
public interface Admin extends CommandModule {

	@Override
	default String category() {
		return "Admin";
	}

	@Override
	default Placement placement() {
		return Placement.TRAILING;
	}

}
