package dev.cliengine.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandNode;

/**
 * Searches what an application has: commands, guides, and whatever else it says there is.
 * Nothing is collected before somebody searches.
 *
 * @since 0.1.0
 */
public final class Search {

	private final Supplier<CommandCatalog> catalog;

	private final Supplier<Guides> guides;

	private final Supplier<? extends Collection<ExtraDocuments>> extras;

	public Search(Supplier<CommandCatalog> catalog, Supplier<Guides> guides,
			Supplier<? extends Collection<ExtraDocuments>> extras) {
		this.catalog = catalog;
		this.guides = guides;
		this.extras = extras;
	}

	/** The best hits among everything. */
	public List<SearchHit> everywhere(String query) {
		List<SearchDocument> documents = new ArrayList<>(CommandDocuments.below(List.of(this.catalog.get().root())));
		for (Guide guide : this.guides.get().all()) {
			documents.add(new SearchDocument("guide " + guide.topic(), guide.summary(),
					guide.summary() + "\n" + guide.body()));
		}
		this.extras.get().forEach((extra) -> documents.addAll(extra.documents()));
		return new SearchIndex(documents).search(query);
	}

	/**
	 * The best hits among the commands below a group, or the command itself.
	 * @param scope names or aliases separated by colons or blanks
	 * @return empty if there is nothing at that path
	 */
	public Optional<List<SearchHit>> below(String scope, String query) {
		List<CommandNode> way = new ArrayList<>(List.of(this.catalog.get().root()));
		for (String name : scope.strip().split("[\\s:]+")) {
			Optional<CommandNode> child = way.get(way.size() - 1).child(name);
			if (child.isEmpty()) {
				return Optional.empty();
			}
			way.add(child.get());
		}
		return Optional.of(new SearchIndex(CommandDocuments.below(way)).search(query));
	}

	/** The paths of the groups lists show, as {@link #below} takes them. */
	public List<String> scopes() {
		List<String> scopes = new ArrayList<>();
		this.catalog.get().root().visibleChildren().forEach((child) -> addScopes(child, scopes));
		return scopes;
	}

	private static void addScopes(CommandNode node, List<String> scopes) {
		if (!node.isCommand()) {
			scopes.add(node.path().colons());
			node.visibleChildren().forEach((child) -> addScopes(child, scopes));
		}
	}

}
