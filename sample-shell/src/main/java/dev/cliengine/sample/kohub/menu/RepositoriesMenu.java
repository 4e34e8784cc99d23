package dev.cliengine.sample.kohub.menu;

import java.util.List;

import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoQuery;
import dev.cliengine.sample.kohub.client.model.RepoSummary;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.text.RepoViews;

/**
 * Repositories, before one is chosen.
 */
record RepositoriesMenu(Desk desk) {

	private static final int MOST = 100;

	void run() {
		this.desk.loop().run(this::menu);
	}

	private Menu menu() {
		return Menu.of("Repository Management", List.of("Repositories"), Entry.menu("Browse & Select", this::browse),
				Entry.of("Create", "Create repository", new NewRepository(this.desk)::run),
				Entry.heading("Quick Actions"), Entry.of("List", "List repositories", this::list),
				Entry.of("Quick Info Lookup", "Repository info", this::info),
				Entry.of("Move/Rename", "Move repository", this::move),
				Entry.of("Delete", "Delete repository", this::delete), Entry.leave("Back"));
	}

	private void browse() {
		RepoType type = this.desk.type();
		String author = this.desk.dialog().ask("Author", this.desk.state().user().orElse(""));
		while (true) {
			List<RepoSummary> found = found(type, author);
			if (found.isEmpty()) {
				this.desk.dialog().say("No repositories found");
				this.desk.dialog().pause();
				return;
			}
			RepoSummary chosen = this.desk.dialog().pick("Which repository?", found, this::label, null);
			new RepositoryMenu(this.desk, Repo.of(chosen.id(), type)).run();
		}
	}

	private String label(RepoSummary repository) {
		return repository.id() + " (" + this.desk.dialog().look().visibility(repository.isPrivate()) + ")";
	}

	private List<RepoSummary> found(RepoType type, String author) {
		RepoQuery query = RepoQuery.all().withLimit(MOST).withAuthor(author.isEmpty() ? null : author);
		return this.desk.call("Loading repositories", (client) -> client.repositories().listRepos(type, query));
	}

	private void list() {
		RepoType type = this.desk.type();
		String author = this.desk.dialog().ask("Author (all if empty)");
		this.desk.dialog().show(RepoViews.list(type, found(type, author)));
	}

	private void info() {
		RepoType type = this.desk.type();
		new Repositories(this.desk).info(this.desk.repo("Repository (namespace/name)", type));
	}

	private void move() {
		RepoType type = this.desk.type();
		new Repositories(this.desk).move(this.desk.repo("Repository (namespace/name)", type));
	}

	private void delete() {
		RepoType type = this.desk.type();
		new Repositories(this.desk).delete(this.desk.repo("Repository (namespace/name)", type));
	}

}
