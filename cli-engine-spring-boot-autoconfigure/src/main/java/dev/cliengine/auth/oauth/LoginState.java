package dev.cliengine.auth.oauth;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.auth.Account;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * What to tell somebody whose login is missing, has ended or does not suffice.
 *
 * @param application the application as people type it
 */
record LoginState(String application) {

	CliException notLoggedIn(Account account) {
		String environment = account.environment();
		return failure("NOT_LOGGED_IN", account, "")
			.message(environment.isEmpty() ? "not logged in" : "not logged in for environment \"" + environment + "\"");
	}

	CliException ended(Account account, @Nullable CliException cause) {
		return failure((cause != null) ? cause.code() : "LOGIN_ENDED", account, "").cause(cause)
			.message("the login of " + account + " has ended");
	}

	CliException lacks(Account account, List<String> missing) {
		String more = missing.stream().map((scope) -> " --scope " + scope).reduce("", String::concat);
		return failure("INSUFFICIENT_SCOPE", account, more)
			.message("the login of " + account + " lacks scope(s): " + String.join(", ", missing));
	}

	CliException notGranted(Account account, List<String> missing) {
		return CliException.category(ErrorCategory.AUTHENTICATION)
			.code("INSUFFICIENT_SCOPE")
			.fix("Ask whoever runs the service to allow them")
			.message("authorization server did not grant required scope(s) for \"" + account.environment() + "\": "
					+ String.join(", ", missing));
	}

	CliException somebodyElse(Account account, String before, String after) {
		return failure("OTHER_IDENTITY", account, "").message(
				"scope step-up authenticated as a different identity: was \"" + before + "\", is \"" + after + "\"");
	}

	private CliException.Builder failure(String code, Account account, String more) {
		String environment = account.environment().isEmpty() ? "" : " --env " + account.environment();
		String name = account.name().isEmpty() ? "" : " --account " + account.name();
		return CliException.category(ErrorCategory.AUTHENTICATION)
			.code(code)
			.fix("Run '" + this.application + " auth login" + environment + name + more + "'");
	}

}
