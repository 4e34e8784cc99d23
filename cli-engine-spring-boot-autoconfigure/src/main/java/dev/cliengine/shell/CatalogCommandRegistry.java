package dev.cliengine.shell;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandNode;
import dev.cliengine.middleware.CommandLineExecutor;

/**
 * Spring Shell's registry, filled with every command of the catalogue.
 *
 * @since 0.1.0
 */
public final class CatalogCommandRegistry extends CommandRegistry {

	public CatalogCommandRegistry(CommandCatalog catalog, Supplier<CommandLineExecutor> executor) {
		super(commands(catalog, executor));
	}

	/** Hidden commands are found as well: lists leave them out, but they can be run. */
	@Override
	public @Nullable Command getCommandByName(String name) {
		return getCommands().stream()
			.filter((command) -> command.getName().equals(name))
			.findFirst()
			.orElseGet(() -> super.getCommandByName(name));
	}

	/** Commands of Spring Shell's own are in the catalogue already. */
	@Override
	public void afterSingletonsInstantiated() {
	}

	private static Set<Command> commands(CommandCatalog catalog, Supplier<CommandLineExecutor> executor) {
		return catalog.commands()
			.map((CommandNode node) -> new EngineCommand(node, executor))
			.collect(Collectors.toSet());
	}

}
