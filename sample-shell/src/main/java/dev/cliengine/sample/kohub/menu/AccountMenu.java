package dev.cliengine.sample.kohub.menu;

import java.util.List;

/**
 * Logins and tokens.
 */
record AccountMenu(Desk desk, Identity identity) {

	void run() {
		this.desk.loop().run(this::menu);
	}

	private Menu menu() {
		Tokens tokens = new Tokens(this.desk);
		return Menu.of("Authentication & User Management", List.of("Authentication & User"),
				Entry.of("Login", "Login", this.identity::login),
				Entry.of("Register", "Registration", new Registering(this.desk, this.identity)::run),
				Entry.of("Who Am I", "Who am I", this.identity::whoAmI), Entry.heading("API Tokens"),
				Entry.of("Create", "Create token", tokens::create), Entry.of("List", "List tokens", tokens::list),
				Entry.of("Delete", "Delete token", tokens::delete), Entry.heading("Organizations"),
				Entry.of("My Organizations", "List organizations", new Organizations(this.desk)::listMine),
				Entry.of("Logout", "Logout", this.identity::logout), Entry.leave("Back"));
	}

}
