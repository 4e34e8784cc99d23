package dev.cliengine.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CommandPath;

/**
 * A place in the tree of commands: the root, a group, or a command.
 *
 * @param path canonical names from the root
 * @param documentation what people read about it
 * @param category the heading it stands under in the root's help; empty below the top
 * @param handler the command, or {@code null} for the root and for groups
 * @param children what stands below, in the order of the tree
 * @since 0.1.0
 */
public record CommandNode(CommandPath path, Documentation documentation, String category,
		@Nullable CommandHandler handler, List<CommandNode> children) {

	public CommandNode {
		children = List.copyOf(children);
	}

	/** The child of that name or alias. */
	public Optional<CommandNode> child(String nameOrAlias) {
		return this.children.stream().filter((child) -> child.isCalled(nameOrAlias)).findFirst();
	}

	/** Children that lists show. */
	public List<CommandNode> visibleChildren() {
		return this.children.stream().filter((child) -> !child.documentation().hidden()).toList();
	}

	/** Whether this is the node's name or one of its aliases. */
	public boolean isCalled(String nameOrAlias) {
		return name().equals(nameOrAlias) || this.documentation.aliases().contains(nameOrAlias);
	}

	/** The last name of the path, empty at the root. */
	public String name() {
		return this.path.isRoot() ? "" : this.path.name();
	}

	public boolean isCommand() {
		return this.handler != null;
	}

	/** What may be typed after the words; empty for groups. */
	public Syntax syntax() {
		return (this.handler != null) ? this.handler.spec().syntax() : Syntax.empty();
	}

	/** This node and what lists show below it, parents before children. */
	public Stream<CommandNode> walkVisible() {
		return Stream.concat(Stream.of(this), visibleChildren().stream().flatMap(CommandNode::walkVisible));
	}

	/** This node and everything below it, parents before children. */
	public Stream<CommandNode> walk() {
		return Stream.concat(Stream.of(this), this.children.stream().flatMap(CommandNode::walk));
	}

}
