package dev.cliengine.command.manifest;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandSpec;

/**
 * A command of which there is a description and nothing that runs.
 */
final class WrittenCommand implements CommandHandler {

	private final Supplier<CommandSpec> source;

	private volatile @Nullable CommandSpec spec;

	WrittenCommand(Supplier<CommandSpec> source) {
		this.source = source;
	}

	@Override
	public synchronized CommandSpec spec() {
		CommandSpec known = this.spec;
		if (known == null) {
			known = this.source.get();
			this.spec = known;
		}
		return known;
	}

	@Override
	public Object handle(CommandContext context) {
		throw new NotInManifestException();
	}

}
