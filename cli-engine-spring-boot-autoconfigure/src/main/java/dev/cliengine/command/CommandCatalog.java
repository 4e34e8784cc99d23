package dev.cliengine.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.cliengine.core.CommandPath;

/**
 * All groups and commands of an application.
 *
 * @since 0.1.0
 */
public final class CommandCatalog {

	private final CommandNode root;

	private final Supplier<List<FeatureEntry>> features;

	CommandCatalog(CommandNode root, Supplier<List<FeatureEntry>> features) {
		this.root = root;
		this.features = features;
	}

	/** The root of the tree. */
	public CommandNode root() {
		return this.root;
	}

	/** The group or command at a path of names or aliases. */
	public Optional<CommandNode> find(CommandPath path) {
		CommandNode node = this.root;
		for (String name : path.segments()) {
			Optional<CommandNode> child = node.child(name);
			if (child.isEmpty()) {
				return Optional.empty();
			}
			node = child.get();
		}
		return Optional.of(node);
	}

	/** Every command, hidden ones included, in the order of the tree. */
	public Stream<CommandNode> commands() {
		return this.root.walk().filter(CommandNode::isCommand);
	}

	/**
	 * Every group and command that declares a feature with a key, in the order of
	 * registration. One that is not visible is listed, what stands below it is not.
	 */
	public List<FeatureEntry> features() {
		return List.copyOf(this.features.get());
	}

	/**
	 * The catalogue of a tree that is there already.
	 * @param features tells its features, when somebody asks
	 */
	public static CommandCatalog of(CommandNode root, Supplier<List<FeatureEntry>> features) {
		return new CommandCatalog(root, features);
	}

	/** Begins a catalogue. */
	public static Builder builder(Documentation application, StagePolicy stages) {
		return new Builder(application, stages);
	}

	/** Collects modules. */
	public static final class Builder {

		private final CatalogAssembly assembly;

		private final Documentation application;

		private Builder(Documentation application, StagePolicy stages) {
			this.application = application;
			this.assembly = new CatalogAssembly(stages);
		}

		/**
		 * Adds what a module registers.
		 * @param origin who the module is, for errors: {@code bean 'projectCommands'}
		 * @throws DuplicateCommandException if a name is taken
		 */
		public Builder add(CommandModule module, String origin) {
			module.register(this.assembly.registration(module.category(), module.placement(), origin));
			return this;
		}

		public CommandCatalog build() {
			List<CommandNode> top = this.assembly.topLevel();
			CommandNode root = new CommandNode(CommandPath.root(), this.application, "", null, null, () -> top);
			List<FeatureEntry> features = this.assembly.features();
			return new CommandCatalog(root, () -> features);
		}

	}

}
