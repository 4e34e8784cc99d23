package dev.cliengine.sample.kohub.menu;

import java.util.List;

import dev.cliengine.sample.kohub.client.model.Organization;
import dev.cliengine.sample.kohub.client.model.UserOrganization;
import dev.cliengine.sample.kohub.view.Panel;
import dev.cliengine.sample.kohub.view.Table;

/**
 * Organizations as a whole.
 *
 * @param desk what it works with
 */
record Organizations(Desk desk) {

	List<UserOrganization> mine() {
		String caller = this.desk.caller();
		return this.desk.call("Loading organizations",
				(client) -> client.organizations().listUserOrganizations(caller));
	}

	void listMine() {
		List<UserOrganization> organizations = mine();
		Dialog dialog = this.desk.dialog();
		if (organizations.isEmpty()) {
			dialog.say("No organizations found");
			return;
		}
		Table table = new Table("Organizations", "Name", "Role", "Description");
		organizations.forEach((each) -> table.row(each.name(), each.role(), Views.text(each.description())));
		dialog.show(table.text(dialog.look()));
	}

	void create() {
		Dialog dialog = this.desk.dialog();
		String name = dialog.required("Organization name");
		String description = dialog.ask("Description (may be empty)");
		this.desk.call("Making the organization", (client) -> client.organizations()
			.createOrganization(name, description.isEmpty() ? null : description));
		dialog.done("Organization " + name + " created successfully");
	}

	void info() {
		Dialog dialog = this.desk.dialog();
		String name = dialog.required("Organization name");
		Organization found = this.desk.call("Loading the organization",
				(client) -> client.organizations().getOrganization(name));
		dialog.show(new Panel("Organization").fact("Name", found.name())
			.fact("Description", Views.orElse(found.description(), "N/A"))
			.fact("Created", Views.text(found.createdAt()))
			.fact("Repositories", (found.repoCount() != null) ? String.valueOf(found.repoCount().total()) : null)
			.text(dialog.look()));
	}

}
