package dev.cliengine.sample.kohub.menu;

import java.util.List;

/**
 * Logins and tokens.
 */
record AccountMenu(Desk desk, Logins logins) {

	void run() {
		this.desk.loop().run(this::menu);
	}

	private Menu menu() {
		Tokens tokens = new Tokens(this.desk);
		return Menu.of("Authentication & User Management", List.of("Authentication & User"),
				Entry.of("Login", "Login", this.logins::login),
				Entry.of("Register", "Registration", new Registering(this.desk, this.logins)::run),
				Entry.of("Who Am I", "Who am I", this.logins::whoAmI), Entry.heading("API Tokens"),
				Entry.of("Create", "Create token", tokens::create), Entry.of("List", "List tokens", tokens::list),
				Entry.of("Delete", "Delete token", tokens::delete), Entry.heading("Organizations"),
				Entry.of("My Organizations", "List organizations", new Organizations(this.desk)::listMine),
				Entry.of("Logout", "Logout", this.logins::logout), Entry.leave("Back"));
	}

}
