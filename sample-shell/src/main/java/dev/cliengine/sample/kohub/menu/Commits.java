package dev.cliengine.sample.kohub.menu;

import dev.cliengine.sample.kohub.client.model.CommitDetail;
import dev.cliengine.sample.kohub.client.model.CommitDiff;
import dev.cliengine.sample.kohub.client.model.CommitPage;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.text.CommitViews;

/**
 * The commits of a repository.
 *
 * @param desk what it works with
 * @param repo the repository
 */
record Commits(Desk desk, Repo repo) {

	private static final int SHORTEST_ID = 6;

	void list() {
		Dialog dialog = this.desk.dialog();
		String branch = dialog.ask("Branch", "main");
		CommitPage page = this.desk.call("Loading commits",
				(client) -> client.commits().listCommits(this.repo, branch));
		dialog.show(CommitViews.list(page, dialog.look(), false));
	}

	void details() {
		String id = id();
		CommitDetail commit = this.desk.call("Loading the commit",
				(client) -> client.commits().getCommitDetail(this.repo, id));
		this.desk.dialog().show(CommitViews.detail(commit, this.desk.dialog().look()));
	}

	void diff() {
		String id = id();
		Dialog dialog = this.desk.dialog();
		boolean texts = dialog.confirm("Show the changed lines?", false);
		CommitDiff diff = this.desk.call("Loading the changes",
				(client) -> client.commits().getCommitDiff(this.repo, id));
		dialog.show(CommitViews.diff(diff, texts, dialog.look()));
	}

	private String id() {
		return this.desk.dialog()
			.valid("Commit ID", "", (text) -> text.length() >= SHORTEST_ID, "A commit ID has at least 6 characters");
	}

}
