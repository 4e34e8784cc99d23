package dev.cliengine.command.bind;

import java.util.List;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.annotation.CliGroup;
import dev.cliengine.core.CommandPath;

/**
 * A module declared by annotations.
 *
 * @param annotation what the class says of its group
 * @param handlers its commands in order
 */
record AnnotatedModule(dev.cliengine.command.annotation.CommandModule annotation,
		List<CommandHandler> handlers) implements CommandModule {

	@Override
	public String category() {
		return this.annotation.category();
	}

	@Override
	public void register(CommandRegistration registration) {
		CommandPath path = CommandPath.parse(this.annotation.name());
		if (!path.isRoot()) {
			registration.group(new GroupSpec(path,
					new Documentation(this.annotation.description(), MethodCommands.emptyIsNull(this.annotation.help()),
							List.of(this.annotation.aliases()), this.annotation.hidden()),
					MethodCommands.feature(this.annotation.feature(), this.annotation.stage())));
		}
		for (CliGroup group : this.annotation.groups()) {
			registration
				.group(new GroupSpec(
						path.append(CommandPath.parse(group.name())), new Documentation(group.description(),
								MethodCommands.emptyIsNull(group.help()), List.of(group.aliases()), group.hidden()),
						null));
		}
		this.handlers.forEach(registration::command);
	}

}
