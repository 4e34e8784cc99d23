package dev.cliengine.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CommandPath;

/**
 * A place in the tree of commands: the root, a group, or a command.
 *
 * @since 0.1.0
 */
public final class CommandNode {

	private final CommandPath path;

	private final Documentation documentation;

	private final String category;

	private final @Nullable Feature feature;

	private final @Nullable CommandHandler handler;

	private final Supplier<List<CommandNode>> below;

	private volatile @Nullable List<CommandNode> children;

	/**
	 * @param path canonical names from the root
	 * @param documentation what people read about it
	 * @param category the heading it stands under in the root's help; empty below the top
	 * @param feature the feature it declares, {@code null} for the one of its parent
	 * @param handler the command, or {@code null} for the root and for groups
	 * @param below gives what stands below it, in the order of the tree; asked once, when
	 * somebody looks
	 */
	public CommandNode(CommandPath path, Documentation documentation, String category, @Nullable Feature feature,
			@Nullable CommandHandler handler, Supplier<List<CommandNode>> below) {
		this.path = path;
		this.documentation = documentation;
		this.category = category;
		this.feature = feature;
		this.handler = handler;
		this.below = below;
	}

	/** A command. */
	static CommandNode command(CommandHandler handler, String category) {
		CommandSpec spec = handler.spec();
		return new CommandNode(spec.path(), spec.documentation(), category, spec.feature(), handler, List::of);
	}

	/** Canonical names from the root. */
	public CommandPath path() {
		return this.path;
	}

	/** What people read about it. */
	public Documentation documentation() {
		return this.documentation;
	}

	/** The heading it stands under in the root's help; empty below the top. */
	public String category() {
		return this.category;
	}

	/** The feature it declares, {@code null} for the one of its parent. */
	public @Nullable Feature feature() {
		return this.feature;
	}

	/** The command, or {@code null} for the root and for groups. */
	public @Nullable CommandHandler handler() {
		return this.handler;
	}

	/** What stands below it, in the order of the tree. */
	public List<CommandNode> children() {
		List<CommandNode> known = this.children;
		if (known == null) {
			known = List.copyOf(this.below.get());
			this.children = known;
		}
		return known;
	}

	/** The child of that name or alias. */
	public Optional<CommandNode> child(String nameOrAlias) {
		return children().stream().filter((child) -> child.isCalled(nameOrAlias)).findFirst();
	}

	/** Children that lists show. */
	public List<CommandNode> visibleChildren() {
		return children().stream().filter((child) -> !child.documentation().hidden()).toList();
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

	/** What may be typed after the words, paging included; empty for groups. */
	public Syntax syntax() {
		if (this.handler == null) {
			return Syntax.empty();
		}
		CommandSpec spec = this.handler.spec();
		ResultSpec.Pages pages = spec.result().pagination();
		return (pages != null) ? spec.syntax().with(PagingOptions.of(pages)) : spec.syntax();
	}

	/** This node and what lists show below it, parents before children. */
	public Stream<CommandNode> walkVisible() {
		return Stream.concat(Stream.of(this), visibleChildren().stream().flatMap(CommandNode::walkVisible));
	}

	/** This node and everything below it, parents before children. */
	public Stream<CommandNode> walk() {
		return Stream.concat(Stream.of(this), children().stream().flatMap(CommandNode::walk));
	}

	@Override
	public String toString() {
		return "CommandNode[" + this.path.words() + "]";
	}

}
