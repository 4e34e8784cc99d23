package dev.cliengine.builtin;

import java.util.List;
import java.util.function.Supplier;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandNode;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ClosestNames;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.ErrorCategory;

/**
 * Finds commands by words or colon paths that were given as values.
 */
public final class CommandLookup {

	private final ApplicationInfo application;

	private final Supplier<CommandCatalog> catalog;

	public CommandLookup(ApplicationInfo application, Supplier<CommandCatalog> catalog) {
		this.application = application;
		this.catalog = catalog;
	}

	CommandNode root() {
		return this.catalog.get().root();
	}

	/**
	 * The node that words such as {@code project list} or {@code project:list} lead to.
	 * @throws CliException if there is none
	 */
	CommandNode find(List<String> words) {
		CommandNode node = root();
		for (String word : String.join(":", words).split("[:\\s]+")) {
			CommandNode parent = node;
			node = node.child(word).orElseThrow(() -> unknown(word, parent));
		}
		return node;
	}

	/** Top-level names that begin with what was typed. */
	List<String> completeFirst(String typed) {
		return root().visibleChildren()
			.stream()
			.map(CommandNode::name)
			.filter((name) -> name.startsWith(typed))
			.toList();
	}

	private CliException unknown(String word, CommandNode parent) {
		List<String> close = close(word, parent);
		CommandPath path = parent.path();
		String place = path.isRoot() ? this.application.name() : this.application.name() + " " + path.words();
		return CliException.category(ErrorCategory.UNKNOWN_COMMAND)
			.fix(close.isEmpty() ? "See '" + place + " --help'" : "Did you mean \"" + close.get(0) + "\"?")
			.message("unknown command \"" + word + "\" for \"" + place + "\"");
	}

	/** The visible children somebody may have meant, the closest first. */
	static List<String> close(String word, CommandNode parent) {
		return ClosestNames.to(word, parent.visibleChildren().stream().map(CommandNode::name).toList());
	}

}
