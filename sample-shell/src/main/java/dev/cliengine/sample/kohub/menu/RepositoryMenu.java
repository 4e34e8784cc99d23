package dev.cliengine.sample.kohub.menu;

import java.util.List;
import java.util.Optional;

import org.springframework.util.StringUtils;

import dev.cliengine.sample.kohub.client.model.Repo;

/**
 * What can be done with one repository.
 */
final class RepositoryMenu {

	private final Desk desk;

	private final Repositories repositories;

	private Repo repo;

	RepositoryMenu(Desk desk, Repo repo) {
		this.desk = desk;
		this.repositories = new Repositories(desk);
		this.repo = repo;
	}

	void run() {
		this.desk.loop().run(this::menu);
	}

	private Menu menu() {
		Commits commits = new Commits(this.desk, this.repo);
		RepositoryFiles files = new RepositoryFiles(this.desk, this.repo);
		return Menu.of("What would you like to do with " + this.repo.id() + "?", crumbs(),
				Entry.of("Info", "Repository info", () -> this.repositories.info(this.repo)),
				Entry.of("Browse Files", "Browse files", files::browse),
				Entry.of("Commits", "List commits", commits::list),
				Entry.of("Commit Details", "Commit details", commits::details),
				Entry.of("Commit Diff", "Commit diff", commits::diff), Entry.heading("Management"),
				Entry.of("Settings", "Change settings", () -> this.repositories.visibility(this.repo)),
				Entry.menu("Branches", new Branches(this.desk, this.repo, crumbs())::run),
				Entry.menu("Tags", new Tags(this.desk, this.repo, crumbs())::run),
				Entry.of("Move/Rename", "Move repository", this::move),
				Entry.of("Squash", "Squash repository", () -> this.repositories.squash(this.repo)),
				Entry.last("Delete", "Delete repository", () -> this.repositories.delete(this.repo)),
				Entry.heading("Transfers"), Entry.of("Upload", "Upload", files::upload),
				Entry.of("Download", "Download", files::download), Entry.leave("Back to list"));
	}

	private List<String> crumbs() {
		return List.of(StringUtils.capitalize(this.repo.type().plural()), this.repo.id());
	}

	private void move() {
		Optional<Repo> moved = this.repositories.move(this.repo);
		moved.ifPresent((to) -> this.repo = to);
	}

}
