package dev.cliengine.command.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.Feature;
import dev.cliengine.core.CommandPath;

/**
 * A tree of commands, written and read. Reading decodes what is looked at: the nodes on
 * the way to a command, and of commands their names, summaries and, when somebody asks,
 * the rest.
 *
 * @since 0.1.0
 */
public final class CatalogForm {

	private CatalogForm() {
	}

	/**
	 * Writes the tree below a root.
	 * @param root a root with everything in it, whatever its stage
	 * @param owners the names of the beans that registered the commands
	 */
	public static void write(ManifestOutput out, CommandNode root, Function<CommandNode, String> owners) {
		node(out, root, owners);
	}

	/**
	 * Reads the tree.
	 * @param tree what it is read for
	 */
	public static CommandNode read(ManifestInput in, ManifestTree tree) {
		return node(in, CommandPath.root(), tree, null);
	}

	private static void node(ManifestOutput out, CommandNode node, Function<CommandNode, String> owners) {
		out.text(node.name());
		documentation(out, node.documentation());
		out.text(node.category());
		SpecForm.feature(out, node.feature());
		CommandHandler handler = node.handler();
		out.flag(handler != null);
		if (handler != null) {
			out.text(owners.apply(node));
			out.block(bytes((to) -> SpecForm.write(to, handler.spec())));
			return;
		}
		out.block(bytes((to) -> to.list(node.children(),
				(below, child) -> below.block(bytes((own) -> node(own, child, owners))))));
	}

	private static CommandNode node(ManifestInput in, CommandPath parent, ManifestTree tree,
			@Nullable Feature inherited) {
		String name = in.text();
		CommandPath path = name.isEmpty() ? parent : parent.child(name);
		Documentation documentation = documentation(in);
		String category = in.text();
		Feature feature = SpecForm.feature(in);
		boolean command = in.flag();
		String owner = command ? in.text() : "";
		ManifestInput rest = in.block();
		if (command) {
			CommandHandler handler = tree.handler(path, owner,
					new WrittenCommand(() -> SpecForm.read(rest, path, documentation, feature)));
			return new CommandNode(path, documentation, category, feature, handler, List::of);
		}
		Feature own = (feature != null) ? feature : inherited;
		return new CommandNode(path, documentation, category, feature, null, () -> children(rest, path, tree, own));
	}

	private static List<CommandNode> children(ManifestInput in, CommandPath path, ManifestTree tree,
			@Nullable Feature inherited) {
		List<CommandNode> children = new ArrayList<>();
		for (ManifestInput child : in.list(ManifestInput::block)) {
			CommandNode node = node(child, path, tree, inherited);
			if (tree.shows(node, inherited)) {
				children.add(node);
			}
		}
		return children;
	}

	private static void documentation(ManifestOutput out, Documentation documentation) {
		out.text(documentation.summary()).text(documentation.description()).texts(documentation.aliases());
		out.flag(documentation.hidden()).texts(documentation.examples()).text(documentation.confirmation());
	}

	private static Documentation documentation(ManifestInput in) {
		return new Documentation(in.text(), in.textOrNull(), in.texts(), in.flag(), in.texts(), in.textOrNull());
	}

	private static byte[] bytes(Consumer<ManifestOutput> writer) {
		ManifestOutput part = new ManifestOutput();
		writer.accept(part);
		return part.toByteArray();
	}

}
