package dev.cliengine.sample.kohub.menu;

import java.util.Optional;

import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoInfo;
import dev.cliengine.sample.kohub.client.model.RepoSettingsChange;
import dev.cliengine.sample.kohub.text.RepoViews;

/**
 * What can be done with a repository as a whole.
 *
 * @param desk what it works with
 */
record Repositories(Desk desk) {

	RepoInfo info(Repo repo) {
		RepoInfo info = load(repo);
		this.desk.dialog().show(RepoViews.info(repo, info, this.desk.dialog().look()));
		return info;
	}

	/** Shows what it is, and deletes it only for somebody who types its name. */
	boolean delete(Repo repo) {
		Dialog dialog = this.desk.dialog();
		info(repo);
		if (!dialog.agrees("This CANNOT be undone! Delete " + repo.id() + "?", false)) {
			return false;
		}
		if (!dialog.ask("Type '" + repo.name() + "' to confirm").equals(repo.name())) {
			dialog.say("Cancelled: that is not its name");
			return false;
		}
		this.desk.call("Deleting " + repo.id(),
				(client) -> this.desk.changes().repositories().delete(client, repo.id(), repo.type()));
		dialog.done("Repository " + repo.id() + " deleted successfully");
		return true;
	}

	/** Where it is afterwards; nothing if it was not moved. */
	Optional<Repo> move(Repo from) {
		Dialog dialog = this.desk.dialog();
		Repo to = this.desk.repo("New name (namespace/name)", from.type());
		if (!dialog.agrees("Move " + from.id() + " to " + to.id() + "?", false)) {
			return Optional.empty();
		}
		this.desk.call("Moving " + from.id(), (client) -> this.desk.changes().repositories().move(client, from, to));
		dialog.done("Repository moved from " + from.id() + " to " + to.id());
		return Optional.of(to);
	}

	void squash(Repo repo) {
		Dialog dialog = this.desk.dialog();
		if (!dialog.agrees("Squash all commits of " + repo.id() + " into one? Its history is lost.", false)) {
			return;
		}
		this.desk.call("Squashing " + repo.id(), (client) -> this.desk.changes().repositories().squash(client, repo));
		dialog.done("Repository " + repo.id() + " squashed successfully");
	}

	void visibility(Repo repo) {
		Dialog dialog = this.desk.dialog();
		boolean now = load(repo).isPrivate();
		dialog.say("Now it is " + dialog.look().visibility(now));
		boolean isPrivate = dialog.confirm("Private?", now);
		if (isPrivate == now) {
			dialog.say("Nothing changed");
			return;
		}
		RepoSettingsChange change = RepoSettingsChange.none().withPrivate(isPrivate);
		this.desk.call("Changing " + repo.id(),
				(client) -> this.desk.changes().repositories().access(client, repo, change));
		dialog.done("Repository " + repo.id() + " settings updated");
	}

	private RepoInfo load(Repo repo) {
		return this.desk.call("Loading " + repo.id(), (client) -> client.repositories().repoInfo(repo));
	}

}
