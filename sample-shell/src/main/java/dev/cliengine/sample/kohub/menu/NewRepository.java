package dev.cliengine.sample.kohub.menu;

import dev.cliengine.sample.kohub.client.model.CreatedRepo;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.view.Panel;

/**
 * Makes a repository.
 *
 * @param desk what it works with
 */
record NewRepository(Desk desk) {

	void run() {
		Dialog dialog = this.desk.dialog();
		RepoType type = this.desk.type();
		String name = dialog.valid("Name", "", NewRepository::isName, "A name is not empty and has no slash");
		String namespace = dialog.valid("Namespace", this.desk.state().user().orElse(""), NewRepository::isName,
				"A namespace is not empty and has no slash");
		boolean isPrivate = dialog.confirm("Private?", false);
		Repo repo = new Repo(type, namespace, name);
		dialog.show(new Panel("New Repository").fact("Type", type.value())
			.fact("Repository", repo.id())
			.fact("Visibility", dialog.look().visibility(isPrivate))
			.text(dialog.look()));
		if (!dialog.agrees("Proceed?", true)) {
			return;
		}
		String id = namespace.equals(this.desk.state().user().orElse("")) ? name : repo.id();
		CreatedRepo made = this.desk.call("Making the repository",
				(client) -> this.desk.changes().repositories().create(client, id, type, isPrivate));
		dialog.done("Repository " + made.repoId() + " created successfully");
		dialog.say(made.url());
	}

	private static boolean isName(String text) {
		return !text.isEmpty() && text.indexOf('/') < 0;
	}

}
