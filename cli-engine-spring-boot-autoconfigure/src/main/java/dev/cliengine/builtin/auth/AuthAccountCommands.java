package dev.cliengine.builtin.auth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.AuthProvider;
import dev.cliengine.builtin.Admin;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;

/**
 * {@code auth logout} and {@code auth switch}.
 */
public final class AuthAccountCommands implements Admin {

	private static final String ALL = "all";

	private final AuthTarget target;

	public AuthAccountCommands(AuthTarget target) {
		this.target = target;
	}

	@Override
	public void register(CommandRegistration registration) {
		registration.command(CommandHandler.of(CommandSpec.command("auth logout")
			.summary("Log out, and forget what was stored")
			.auth(AuthRequirement.NONE)
			.tier(Tier.MUTATE)
			.option(this.target.providerOption())
			.option(AuthTarget.accountOption("Which of several logins"))
			.option(OptionSpec.named(ALL).toggle().description("Every login of the provider"))
			.build(), this::logout));
		registration.command(CommandHandler.of(CommandSpec.command("auth switch")
			.summary("Use another of several logins")
			.auth(AuthRequirement.NONE)
			.tier(Tier.MUTATE)
			.option(this.target.providerOption())
			.argument(AuthTarget.ACCOUNT, "What the login is called")
			.build(), this::use));
	}

	private Object logout(CommandContext context) throws Exception {
		AuthProvider provider = this.target.provider(context);
		if (!context.arguments().flag(ALL)) {
			return logout(provider, this.target.accountInUse(context, provider));
		}
		List<Object> rows = new ArrayList<>();
		for (Account account : provider.accounts()) {
			rows.add(row(account, provider.logout(account)));
		}
		return rows;
	}

	private static CommandResult<Map<String, Object>> logout(AuthProvider provider, Account account) throws Exception {
		boolean done = provider.logout(account);
		CommandResult<Map<String, Object>> result = CommandResult.of(row(account, done));
		return done ? result : result.warning("nobody was logged in");
	}

	private static Map<String, Object> row(Account account, boolean done) {
		Map<String, Object> row = CredentialFacts.account(account);
		row.put("status", done ? "logged out" : "was not logged in");
		return row;
	}

	private Map<String, Object> use(CommandContext context) throws Exception {
		AuthProvider provider = this.target.provider(context);
		Account account = this.target.account(context, provider);
		provider.use(account);
		return new LinkedHashMap<>(CredentialFacts.account(account));
	}

}
