package dev.cliengine.sample.kohub.text;

import java.util.List;
import java.util.Locale;

import org.springframework.util.StringUtils;

import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoInfo;
import dev.cliengine.sample.kohub.client.model.RepoSummary;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.view.Look;
import dev.cliengine.sample.kohub.view.Panel;
import dev.cliengine.sample.kohub.view.Table;
import dev.cliengine.sample.kohub.view.Tree;
import dev.cliengine.sample.kohub.view.Words;

/**
 * Repositories as people see them.
 *
 * @since 0.1.0
 */
public final class RepoViews {

	private RepoViews() {
	}

	/** What is known of one. */
	public static String info(Repo repo, RepoInfo info, Look look) {
		return new Panel(StringUtils.capitalize(repo.type().value()) + " Repository").line(repo.id())
			.fact("Author", info.author())
			.fact("Type", repo.type().value())
			.fact("Visibility", look.visibility(info.isPrivate()))
			.fact("Created", Words.time(info.createdAt()))
			.fact("Last Modified", Words.time(info.lastModified()))
			.fact("Commit SHA", info.sha())
			.fact("Downloads", String.valueOf(info.downloads()))
			.fact("Likes", String.valueOf(info.likes()))
			.fact("Tags", String.join(", ", info.tags()))
			.text(look);
	}

	/** Those of a type. */
	public static Table list(RepoType type, List<RepoSummary> repositories) {
		Table table = new Table(StringUtils.capitalize(type.plural().toLowerCase(Locale.ROOT)), "Repository", "Author",
				"Private", "Created")
			.orElse("No repositories found");
		repositories.forEach((repo) -> table.row(repo.id(), repo.author(), repo.isPrivate() ? "Yes" : "No",
				Words.time(repo.createdAt())));
		return table;
	}

	/** By type, each with how many there are. */
	public static String namespace(String namespace, List<RepoSummary> repositories, Look look) {
		Tree tree = new Tree(namespace);
		for (RepoType type : RepoType.values()) {
			List<RepoSummary> some = repositories.stream()
				.filter((repo) -> type.value().equals(repo.repoType()))
				.toList();
			if (!some.isEmpty()) {
				Tree branch = tree.add(StringUtils.capitalize(type.plural()) + " (" + some.size() + ")");
				some.forEach(
						(repo) -> branch.add(look.rich() ? look.icon(repo.isPrivate() ? "🔒 " : "🌐 ", "") + repo.id()
								: repo.id() + " (" + look.visibility(repo.isPrivate()) + ")"));
			}
		}
		return tree.text(look) + "Total: " + repositories.size() + " repositories\n";
	}

}
