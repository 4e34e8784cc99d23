package dev.cliengine.sample.kohub.menu;

import dev.cliengine.sample.kohub.client.model.Registration;

/**
 * Makes an account.
 *
 * @param desk what it works with
 * @param identity logs in to it
 */
record Registering(Desk desk, Identity identity) {

	private static final int SHORTEST_NAME = 3;

	private static final int LONGEST_NAME = 50;

	private static final int SHORTEST_PASSWORD = 6;

	void run() {
		Dialog dialog = this.desk.dialog();
		String name = dialog.valid("Username", "",
				(text) -> text.length() >= SHORTEST_NAME && text.length() <= LONGEST_NAME,
				"A username has 3 to 50 characters");
		String email = dialog.valid("Email", "", (text) -> text.contains("@"), "An email address has an @");
		String password = password();
		Registration made = this.desk.call("Making the account",
				(client) -> this.desk.changes().accounts().register(client, name, email, password, null));
		dialog.done("Account created: " + name);
		dialog.say(made.message());
		if (made.emailVerified() && dialog.confirm("Log in now?", true)) {
			this.identity.login(name, password);
		}
	}

	private String password() {
		Dialog dialog = this.desk.dialog();
		while (true) {
			String password = dialog.secret("Password");
			if (password.length() < SHORTEST_PASSWORD) {
				dialog.say("A password has at least 6 characters");
			}
			else if (password.equals(dialog.secret("Password again"))) {
				return password;
			}
			else {
				dialog.say("The passwords are not the same");
			}
		}
	}

}
