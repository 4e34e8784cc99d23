package dev.cliengine.sample.kohub.menu;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoInfo;
import dev.cliengine.sample.kohub.client.model.RepoSummary;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.view.Look;
import dev.cliengine.sample.kohub.view.Panel;
import dev.cliengine.sample.kohub.view.Table;

/**
 * Repositories as the menus show them.
 */
final class Views {

	private Views() {
	}

	static String info(Repo repo, RepoInfo info, Look look) {
		return new Panel(StringUtils.capitalize(repo.type().value()) + " Repository").line(repo.id())
			.fact("Author", info.author())
			.fact("Visibility", look.visibility(info.isPrivate()))
			.fact("Created", text(info.createdAt()))
			.fact("Last Modified", text(info.lastModified()))
			.fact("Commit SHA", info.sha())
			.fact("Downloads", String.valueOf(info.downloads()))
			.fact("Likes", String.valueOf(info.likes()))
			.fact("Tags", String.join(", ", info.tags()))
			.text(look);
	}

	static String repositories(RepoType type, List<RepoSummary> repositories, Look look) {
		if (repositories.isEmpty()) {
			return "No repositories found\n";
		}
		Table table = new Table(StringUtils.capitalize(type.plural()), "Repository", "Author", "Private", "Created");
		repositories.forEach(
				(repo) -> table.row(repo.id(), repo.author(), repo.isPrivate() ? "Yes" : "No", text(repo.createdAt())));
		return table.text(look);
	}

	static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

	static String orElse(@Nullable String text, String other) {
		return (text == null || text.isEmpty()) ? other : text;
	}

}
