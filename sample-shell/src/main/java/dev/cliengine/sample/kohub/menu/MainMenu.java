package dev.cliengine.sample.kohub.menu;

import java.util.List;

/**
 * The first menu.
 */
record MainMenu(Desk desk, Identity identity) {

	void run() {
		this.identity.identify();
		this.desk.loop().run(this::menu);
	}

	private Menu menu() {
		return Menu.of("What would you like to do?", List.of(),
				Entry.menu("Authentication & User", new AccountMenu(this.desk, this.identity)::run),
				Entry.menu("Repositories", new RepositoriesMenu(this.desk)::run),
				Entry.menu("Organizations", new OrganizationsMenu(this.desk)::run),
				Entry.menu("Settings", new SettingsMenu(this.desk, this.identity)::run), Entry.leave("Exit"));
	}

}
