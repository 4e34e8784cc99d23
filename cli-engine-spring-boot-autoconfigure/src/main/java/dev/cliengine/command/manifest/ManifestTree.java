package dev.cliengine.command.manifest;

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
 * @param commands knows what runs
 * @since 0.1.0
 */
public record ManifestTree(@Nullable StagePolicy stages, Commands commands) {

	private static final Feature UNDECLARED = new Feature(null, Stage.GA);

	CommandHandler handler(CommandPath path, String owner, CommandHandler written) {
		return new DeferredCommand(() -> {
			CommandHandler running = this.commands.find(owner, path);
			return (running != null) ? running : written;
		});
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

	/** Knows what runs in the place of what is only described. */
	@FunctionalInterface
	public interface Commands {

		/**
		 * The command at a path.
		 * @param owner the name of the bean that registered it
		 * @return {@code null} if there is nothing that runs
		 */
		@Nullable CommandHandler find(String owner, CommandPath path);

	}

}
