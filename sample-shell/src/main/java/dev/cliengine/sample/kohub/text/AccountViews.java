package dev.cliengine.sample.kohub.text;

import java.util.List;

import dev.cliengine.sample.kohub.client.model.TokenInfo;
import dev.cliengine.sample.kohub.client.model.User;
import dev.cliengine.sample.kohub.view.Table;
import dev.cliengine.sample.kohub.view.Words;

/**
 * Accounts as people see them.
 *
 * @since 0.1.0
 */
public final class AccountViews {

	private AccountViews() {
	}

	/** Who somebody is, a fact a line. */
	public static String user(User user) {
		return "Username: " + user.username() + "\nEmail: " + Words.known(user.email()) + "\nEmail Verified: "
				+ Words.trueFalse(user.emailVerified()) + "\nUser ID: " + user.id() + "\n";
	}

	/** Tokens without the tokens themselves. */
	public static Table tokens(List<TokenInfo> tokens) {
		Table table = new Table("API Tokens", "ID", "Name", "Created", "Last Used").orElse("No tokens found");
		tokens.forEach((token) -> table.row(String.valueOf(token.id()), token.name(), Words.time(token.createdAt()),
				(token.lastUsed() != null) ? Words.time(token.lastUsed()) : "Never"));
		return table;
	}

}
