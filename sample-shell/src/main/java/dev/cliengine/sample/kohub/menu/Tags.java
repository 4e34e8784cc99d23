package dev.cliengine.sample.kohub.menu;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.sample.kohub.client.model.Refs.Ref;
import dev.cliengine.sample.kohub.client.model.Repo;

/**
 * The tags of a repository.
 *
 * @param desk what it works with
 * @param repo the repository
 * @param crumbs the way to its menu
 */
record Tags(Desk desk, Repo repo, List<String> crumbs) {

	void run() {
		this.desk.loop().run(this::menu);
	}

	private Menu menu() {
		List<String> crumbs = new ArrayList<>(this.crumbs);
		crumbs.add("Tags");
		return Menu.of("Tags of " + this.repo.id(), crumbs, Entry.of("Create", "Create tag", this::create),
				Entry.of("Delete", "Delete tag", this::delete), Entry.leave("Back"));
	}

	private void create() {
		Dialog dialog = this.desk.dialog();
		String name = dialog.required("Tag name");
		String revision = dialog.ask("Revision", "main");
		String message = dialog.ask("Message (may be empty)");
		this.desk.call("Making the tag",
				(client) -> this.desk.changes()
					.refs()
					.createTag(client, this.repo, name, revision, message.isEmpty() ? null : message));
		dialog.done("Tag '" + name + "' created in " + this.repo.id());
	}

	private void delete() {
		Dialog dialog = this.desk.dialog();
		List<String> tags = this.desk.call("Loading tags", (client) -> client.refs().listRefs(this.repo))
			.tags()
			.stream()
			.map(Ref::name)
			.toList();
		if (tags.isEmpty()) {
			dialog.say("There is no tag");
			return;
		}
		String name = dialog.pick("Which tag?", tags, (each) -> each, null);
		if (!dialog.agrees("Delete tag '" + name + "'?", false)) {
			return;
		}
		this.desk.call("Deleting the tag", (client) -> this.desk.changes().refs().deleteTag(client, this.repo, name));
		dialog.done("Tag '" + name + "' deleted from " + this.repo.id());
	}

}
