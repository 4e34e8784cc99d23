package dev.cliengine.sample.kohub.menu;

import java.util.List;

import dev.cliengine.sample.kohub.client.model.Organization;
import dev.cliengine.sample.kohub.client.model.UserOrganization;
import dev.cliengine.sample.kohub.text.OrganizationViews;

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
		this.desk.dialog().show(OrganizationViews.list(mine()));
	}

	void create() {
		Dialog dialog = this.desk.dialog();
		String name = dialog.required("Organization name");
		String description = dialog.ask("Description (may be empty)");
		this.desk.call("Making the organization",
				(client) -> this.desk.changes()
					.organizations()
					.create(client, name, description.isEmpty() ? null : description));
		dialog.done("Organization " + name + " created successfully");
	}

	void info() {
		Dialog dialog = this.desk.dialog();
		String name = dialog.required("Organization name");
		Organization found = this.desk.call("Loading the organization",
				(client) -> client.organizations().getOrganization(name));
		dialog.show(OrganizationViews.info(found));
	}

}
