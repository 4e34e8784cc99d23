package dev.cliengine.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;

/**
 * The tree while modules are being added: finds names that are taken, and drops what the
 * stage policy refuses.
 */
final class CatalogAssembly {

	private static final Feature UNDECLARED = new Feature(null, Stage.GA);

	/** Names the engine keeps for itself: people and tools rely on them. */
	private static final Set<String> RESERVED = Set.of("help", "tree", "guide", "completion", "search");

	private final StagePolicy stages;

	private final Entry root = new Entry(CommandPath.root(), "", Placement.APPLICATION, "");

	CatalogAssembly(StagePolicy stages) {
		this.stages = stages;
	}

	CommandRegistration registration(String category, Placement placement, String origin) {
		return new CommandRegistration() {

			@Override
			public CommandRegistration group(GroupSpec group) {
				describe(entry(group.path(), category, placement, origin), group, origin);
				return this;
			}

			@Override
			public CommandRegistration command(CommandHandler handler) {
				mount(handler, category, placement, origin);
				return this;
			}

		};
	}

	List<CommandNode> topLevel() {
		return children(this.root, UNDECLARED);
	}

	private void describe(Entry entry, GroupSpec group, String origin) {
		if (entry.group != null || entry.handler != null) {
			throw new DuplicateCommandException(group.path().words(), entry.origin, origin);
		}
		entry.group = group;
		entry.origin = origin;
	}

	private void mount(CommandHandler handler, String category, Placement placement, String origin) {
		CommandPath path = handler.spec().path();
		Entry parent = entry(path.parent(), category, placement, origin);
		Entry taken = parent.children.get(path.name());
		if (taken != null && !givesWay(taken, placement, path)) {
			if (placement == Placement.TRAILING) {
				return;
			}
			throw new DuplicateCommandException(path.words(), taken.origin, origin);
		}
		Entry entry = new Entry(path, category, placement, origin);
		entry.handler = handler;
		parent.children.put(path.name(), entry);
	}

	private boolean givesWay(Entry taken, Placement newcomer, CommandPath path) {
		return taken.placement == Placement.TRAILING && newcomer == Placement.APPLICATION
				&& !RESERVED.contains(path.segments().get(0));
	}

	private Entry entry(CommandPath path, String category, Placement placement, String origin) {
		Entry entry = this.root;
		CommandPath reached = CommandPath.root();
		for (String name : path.segments()) {
			reached = reached.child(name);
			CommandPath here = reached;
			entry = entry.children.computeIfAbsent(name, (missing) -> new Entry(here, category, placement, origin));
			if (entry.handler != null) {
				throw new DuplicateCommandException(here.words(), entry.origin, origin);
			}
		}
		return entry;
	}

	private List<CommandNode> children(Entry parent, Feature inherited) {
		List<Entry> ordered = new ArrayList<>(parent.children.values());
		ordered.sort(Comparator.<Entry, Placement>comparing((entry) -> entry.placement)
			.thenComparing((entry) -> entry.placement == Placement.APPLICATION && entry.handler != null));
		List<CommandNode> nodes = new ArrayList<>();
		Map<String, Entry> names = new HashMap<>();
		for (Entry entry : ordered) {
			CommandNode node = node(entry, inherited);
			if (node != null) {
				claim(names, entry, node);
				nodes.add(node);
			}
		}
		return nodes;
	}

	private @Nullable CommandNode node(Entry entry, Feature inherited) {
		Feature declared = entry.feature();
		Feature feature = (declared != null) ? declared : inherited;
		if (!this.stages.shows(feature)) {
			return null;
		}
		String category = (entry.path.segments().size() == 1) ? entry.category : "";
		if (entry.handler != null) {
			CommandSpec spec = entry.handler.spec();
			return new CommandNode(spec.path(), spec.documentation(), category, entry.handler, List.of());
		}
		List<CommandNode> children = children(entry, feature);
		Documentation documentation = (entry.group != null) ? entry.group.documentation() : Documentation.of("");
		return children.isEmpty() ? null : new CommandNode(entry.path, documentation, category, null, children);
	}

	private void claim(Map<String, Entry> names, Entry entry, CommandNode node) {
		List<String> claimed = new ArrayList<>(node.documentation().aliases());
		claimed.add(node.name());
		for (String name : claimed) {
			Entry other = names.put(name, entry);
			if (other != null) {
				String words = entry.path.parent().child(name).words();
				throw new DuplicateCommandException(words, other.origin, entry.origin);
			}
		}
	}

	private static final class Entry {

		private final CommandPath path;

		private final String category;

		private final Placement placement;

		private final Map<String, Entry> children = new LinkedHashMap<>();

		private String origin;

		private @Nullable GroupSpec group;

		private @Nullable CommandHandler handler;

		private Entry(CommandPath path, String category, Placement placement, String origin) {
			this.path = path;
			this.category = category;
			this.placement = placement;
			this.origin = origin;
		}

		private @Nullable Feature feature() {
			if (this.handler != null) {
				return this.handler.spec().feature();
			}
			return (this.group != null) ? this.group.feature() : null;
		}

	}

}
