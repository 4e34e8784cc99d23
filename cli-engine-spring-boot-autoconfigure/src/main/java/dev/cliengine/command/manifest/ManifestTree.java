package dev.cliengine.command.manifest;

import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.Feature;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;

/**
 * What a tree is read for.
 *
 * @param stages decides what is there; {@code null} where nothing declares a feature
 * @param running commands that can run, by their words
 * @since 0.1.0
 */
public record ManifestTree(@Nullable StagePolicy stages, Map<String, Supplier<CommandHandler>> running) {

	private static final Feature UNDECLARED = new Feature(null, Stage.GA);

	public ManifestTree {
		running = Map.copyOf(running);
	}

	CommandHandler handler(CommandPath path, CommandHandler written) {
		Supplier<CommandHandler> own = this.running.get(path.words());
		return (own != null) ? own.get() : written;
	}

	/** Whether a node is there: a group without children is not. */
	boolean shows(CommandNode node, @Nullable Feature inherited) {
		if (this.stages == null) {
			return true;
		}
		Feature declared = node.feature();
		Feature feature = (declared != null) ? declared : inherited;
		return this.stages.shows((feature != null) ? feature : UNDECLARED)
				&& (node.isCommand() || !node.children().isEmpty());
	}

}
