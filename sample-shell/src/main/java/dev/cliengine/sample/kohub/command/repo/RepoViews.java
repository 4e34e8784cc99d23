package dev.cliengine.sample.kohub.command.repo;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoInfo;
import dev.cliengine.sample.kohub.client.model.RepoSummary;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.view.Look;
import dev.cliengine.sample.kohub.view.Panel;
import dev.cliengine.sample.kohub.view.Table;
import dev.cliengine.sample.kohub.view.Tree;

/**
 * Repositories as people see them.
 */
@Component
class RepoViews {

	String info(Repo repo, RepoInfo info, Look look) {
		return new Panel(StringUtils.capitalize(repo.type().value()) + " Repository").line(repo.id())
			.fact("Author", info.author())
			.fact("Type", repo.type().value())
			.fact("Visibility", look.visibility(info.isPrivate()))
			.fact("Created", text(info.createdAt()))
			.fact("Last Modified", text(info.lastModified()))
			.fact("Commit SHA", info.sha())
			.fact("Downloads", String.valueOf(info.downloads()))
			.fact("Likes", String.valueOf(info.likes()))
			.fact("Tags", String.join(", ", info.tags()))
			.text(look);
	}

	Table list(RepoType type, List<RepoSummary> repositories) {
		Table table = new Table(StringUtils.capitalize(type.plural().toLowerCase(Locale.ROOT)), "Repository", "Author",
				"Private", "Created");
		repositories.forEach(
				(repo) -> table.row(repo.id(), repo.author(), repo.isPrivate() ? "Yes" : "No", text(repo.createdAt())));
		return table;
	}

	/** By type, each with how many there are. */
	String namespace(String namespace, List<RepoSummary> repositories, Look look) {
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

	static String text(@Nullable Instant instant) {
		return (instant != null) ? instant.toString() : "";
	}

}
