package dev.cliengine.sample.kohub.menu;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.sample.kohub.client.model.Refs.Ref;
import dev.cliengine.sample.kohub.client.model.Repo;

/**
 * The branches of a repository.
 *
 * @param desk what it works with
 * @param repo the repository
 * @param crumbs the way to its menu
 */
record Branches(Desk desk, Repo repo, List<String> crumbs) {

	private static final String MAIN = "main";

	void run() {
		this.desk.loop().run(this::menu);
	}

	private Menu menu() {
		List<String> crumbs = new ArrayList<>(this.crumbs);
		crumbs.add("Branches");
		return Menu.of("Branches of " + this.repo.id(), crumbs, Entry.of("Create", "Create branch", this::create),
				Entry.of("Delete", "Delete branch", this::delete), Entry.leave("Back"));
	}

	private void create() {
		Dialog dialog = this.desk.dialog();
		String name = dialog.required("Branch name");
		String revision = dialog.ask("From revision", MAIN);
		this.desk.call("Making the branch",
				(client) -> this.desk.changes().refs().createBranch(client, this.repo, name, revision));
		dialog.done("Branch '" + name + "' created in " + this.repo.id());
	}

	private void delete() {
		Dialog dialog = this.desk.dialog();
		List<String> others = this.desk.call("Loading branches", (client) -> client.refs().listRefs(this.repo))
			.branches()
			.stream()
			.map(Ref::name)
			.filter((name) -> !name.equals(MAIN))
			.toList();
		if (others.isEmpty()) {
			dialog.say("There is no branch but main, which cannot be deleted");
			return;
		}
		String name = dialog.pick("Which branch?", others, (each) -> each, null);
		if (!dialog.agrees("Delete branch '" + name + "'?", false)) {
			return;
		}
		this.desk.call("Deleting the branch",
				(client) -> this.desk.changes().refs().deleteBranch(client, this.repo, name));
		dialog.done("Branch '" + name + "' deleted from " + this.repo.id());
	}

}
