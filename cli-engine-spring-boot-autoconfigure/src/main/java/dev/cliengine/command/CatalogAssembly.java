package dev.cliengine.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;

/**
 * The tree while modules are being added: finds names that are taken, and drops what the
 * stage policy refuses.
 */
final class CatalogAssembly {

	private static final Feature UNDECLARED = new Feature(null, Stage.GA);

	private final StagePolicy stages;

	private final Entry root = new Entry(CommandPath.root(), new Claim("", Placement.APPLICATION, ""));

	/** Kept apart, so that it does not matter who comes first. */
	private final Entry trailing = new Entry(CommandPath.root(), new Claim("", Placement.TRAILING, ""));

	/** All groups that were described and all commands, in the order they came. */
	private final List<Entry> declared = new ArrayList<>();

	CatalogAssembly(StagePolicy stages) {
		this.stages = stages;
	}

	CommandRegistration registration(String category, Placement placement, String origin) {
		Entry top = (placement == Placement.TRAILING) ? this.trailing : this.root;
		Claim claim = new Claim(category, placement, origin);
		return new CommandRegistration() {

			@Override
			public CommandRegistration group(GroupSpec group) {
				describe(entry(top, group.path(), claim), group, claim);
				return this;
			}

			@Override
			public CommandRegistration command(CommandHandler handler) {
				mount(top, handler, claim);
				return this;
			}

		};
	}

	List<CommandNode> topLevel() {
		List<CommandNode> nodes = children(this.root, UNDECLARED);
		this.trailing.children.keySet().removeIf((name) -> nodes.stream().anyMatch((taken) -> taken.isCalled(name)));
		nodes.addAll(children(this.trailing, UNDECLARED));
		return nodes;
	}

	/** What was declared of features, once the tree is there. */
	List<FeatureEntry> features() {
		List<FeatureEntry> features = new ArrayList<>();
		for (Entry entry : this.declared) {
			Feature feature = entry.feature();
			if (feature != null && feature.key() != null && entry.reached) {
				features.add(new FeatureEntry(feature.key(), entry.path, feature.stage(), this.stages.shows(feature)));
			}
		}
		return features;
	}

	private void describe(Entry entry, GroupSpec group, Claim claim) {
		if (entry.group != null || entry.handler != null) {
			throw new DuplicateCommandException(group.path().words(), entry.claim.origin(), claim.origin());
		}
		entry.group = group;
		entry.claim = claim;
		this.declared.add(entry);
	}

	private void mount(Entry top, CommandHandler handler, Claim claim) {
		CommandPath path = handler.spec().path();
		Entry parent = entry(top, path.parent(), claim);
		Entry entry = new Entry(path, claim);
		entry.handler = handler;
		Entry taken = parent.children.putIfAbsent(path.name(), entry);
		if (taken != null) {
			throw new DuplicateCommandException(path.words(), taken.claim.origin(), claim.origin());
		}
		this.declared.add(entry);
	}

	private static Entry entry(Entry top, CommandPath path, Claim claim) {
		Entry entry = top;
		for (String name : path.segments()) {
			CommandPath here = entry.path.child(name);
			entry = entry.children.computeIfAbsent(name, (missing) -> new Entry(here, claim));
			if (entry.handler != null) {
				throw new DuplicateCommandException(here.words(), entry.claim.origin(), claim.origin());
			}
		}
		return entry;
	}

	private List<CommandNode> children(Entry parent, Feature inherited) {
		List<Entry> ordered = new ArrayList<>(parent.children.values());
		ordered.sort(parent.path.isRoot() ? Entry.AT_THE_TOP : Entry.GROUPS_FIRST);
		List<CommandNode> nodes = new ArrayList<>();
		Map<String, Entry> names = new HashMap<>();
		for (Entry entry : ordered) {
			CommandNode node = node(entry, inherited);
			if (node != null) {
				reserve(names, entry, node);
				nodes.add(node);
			}
		}
		return nodes;
	}

	private @Nullable CommandNode node(Entry entry, Feature inherited) {
		entry.reached = true;
		Feature declared = entry.feature();
		Feature feature = (declared != null) ? declared : inherited;
		if (!this.stages.shows(feature)) {
			return null;
		}
		String category = (entry.path.segments().size() == 1) ? entry.claim.category() : "";
		if (entry.handler != null) {
			return CommandNode.command(entry.handler, category);
		}
		List<CommandNode> children = children(entry, feature);
		Documentation documentation = (entry.group != null) ? entry.group.documentation() : Documentation.of("");
		return children.isEmpty() ? null
				: new CommandNode(entry.path, documentation, category, declared, null, () -> children);
	}

	private static void reserve(Map<String, Entry> names, Entry entry, CommandNode node) {
		List<String> wanted = new ArrayList<>(node.documentation().aliases());
		wanted.add(node.name());
		for (String name : wanted) {
			Entry other = names.put(name, entry);
			if (other != null) {
				String words = entry.path.parent().child(name).words();
				throw new DuplicateCommandException(words, other.claim.origin(), entry.claim.origin());
			}
		}
	}

	/** Who wants a place, and where among the others. */
	private record Claim(String category, Placement placement, String origin) {
	}

	private static final class Entry {

		private static final Comparator<Entry> GROUPS_FIRST = Comparator.comparing((entry) -> entry.handler != null);

		/** What the engine mounts stands in the order it was mounted in. */
		private static final Comparator<Entry> AT_THE_TOP = Comparator
			.<Entry, Placement>comparing((entry) -> entry.claim.placement())
			.thenComparing((entry) -> entry.claim.placement() == Placement.APPLICATION && entry.handler != null);

		private final CommandPath path;

		private final Map<String, Entry> children = new LinkedHashMap<>();

		/** Of whoever described it, else of whoever needed it first. */
		private Claim claim;

		private @Nullable GroupSpec group;

		private @Nullable CommandHandler handler;

		/** Whether everything above is visible. */
		private boolean reached;

		private Entry(CommandPath path, Claim claim) {
			this.path = path;
			this.claim = claim;
		}

		private @Nullable Feature feature() {
			if (this.handler != null) {
				return this.handler.spec().feature();
			}
			return (this.group != null) ? this.group.feature() : null;
		}

	}

}
