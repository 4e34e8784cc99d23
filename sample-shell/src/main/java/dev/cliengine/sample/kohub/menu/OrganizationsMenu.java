package dev.cliengine.sample.kohub.menu;

import java.util.List;

import dev.cliengine.sample.kohub.client.error.KohubError;

/**
 * Organizations and their members.
 */
record OrganizationsMenu(Desk desk) {

	void run() {
		this.desk.loop().run(this::menu);
	}

	private Menu menu() {
		Organizations organizations = new Organizations(this.desk);
		Members members = new Members(this.desk);
		Menu menu = Menu.of("Organization Management", List.of("Organizations"),
				Entry.of("Create", "Create organization", organizations::create),
				Entry.of("List My", "List organizations", organizations::listMine),
				Entry.of("Info", "Organization info", organizations::info), Entry.heading("Members"),
				Entry.of("List", "List members", members::list), Entry.of("Add", "Add member", members::add),
				Entry.of("Remove", "Remove member", members::remove),
				Entry.of("Update Role", "Update role", members::update), Entry.leave("Back"));
		return this.desk.state().user().isEmpty() ? menu : menu.noting("Your organizations: " + count(organizations));
	}

	/** The menu is of use whether they can be counted or not. */
	private static String count(Organizations organizations) {
		try {
			return String.valueOf(organizations.mine().size());
		}
		catch (KohubError ex) {
			return "unknown";
		}
	}

}
