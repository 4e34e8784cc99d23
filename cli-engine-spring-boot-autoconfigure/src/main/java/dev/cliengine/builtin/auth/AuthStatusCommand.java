package dev.cliengine.builtin.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.Credential;
import dev.cliengine.builtin.Admin;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.output.Column;
import dev.cliengine.output.ColumnsView;

/**
 * {@code auth status}: who is logged in, until when, and where that is kept. It renews
 * nothing and asks nobody.
 */
public final class AuthStatusCommand implements Admin {

	private static final ColumnsView VIEW = ColumnsView.of(Column.of("Provider", "provider"), Column.of("Env", "env"),
			Column.of("Account", "account"), Column.of("Identity", "identity"), Column.of("Expires", "expires_at"),
			Column.of("Expired", "expired"), Column.of("Kept in", "source"));

	private final AuthTarget target;

	private final CredentialFacts facts;

	public AuthStatusCommand(AuthTarget target, CredentialFacts facts) {
		this.target = target;
		this.facts = facts;
	}

	@Override
	public void register(CommandRegistration registration) {
		registration.command(CommandHandler.of(CommandSpec.command("auth status")
			.summary("Show who is logged in")
			.description("Show who is logged in. With --provider and --env that one login, else all of them.")
			.auth(AuthRequirement.NONE)
			.option(this.target.providerOption())
			.option(AuthTarget.accountOption("Which of several logins"))
			.view(VIEW)
			.build(), this::status));
	}

	private Object status(CommandContext context) throws Exception {
		boolean one = context.arguments().given(AuthTarget.PROVIDER) && AuthTarget.namesEnvironment(context);
		return one ? one(context) : all(context);
	}

	private Map<String, Object> one(CommandContext context) throws Exception {
		AuthProvider provider = this.target.provider(context);
		Account account = this.target.accountInUse(context, provider);
		Credential credential = provider.status(account)
			.orElseThrow(() -> CliException.category(ErrorCategory.FAILURE)
				.fix("Log in with 'auth login'")
				.message("not logged in for environment \"" + account.environment() + "\""));
		return this.facts.ofStatus(provider, credential);
	}

	private List<Map<String, Object>> all(CommandContext context) {
		List<Map<String, Object>> rows = new ArrayList<>();
		String wanted = context.arguments().text(AuthTarget.PROVIDER);
		for (String name : this.target.providers().names()) {
			if (wanted == null || wanted.equals(name)) {
				AuthProvider provider = this.target.providers().get(name);
				accounts(provider).stream()
					.filter((account) -> isWanted(context, account))
					.forEach((account) -> rows.add(row(provider, account)));
			}
		}
		return rows;
	}

	private static boolean isWanted(CommandContext context, Account account) {
		String name = context.arguments().text(AuthTarget.ACCOUNT);
		boolean environment = !AuthTarget.namesEnvironment(context)
				|| account.environment().equals(context.environment());
		return environment && (name == null || name.equals(account.name()));
	}

	/** A provider that cannot list its accounts must not hide those of the others. */
	private static List<Account> accounts(AuthProvider provider) {
		try {
			return provider.accounts();
		}
		catch (Exception ex) {
			return List.of();
		}
	}

	private Map<String, Object> row(AuthProvider provider, Account account) {
		try {
			return provider.status(account)
				.map((credential) -> this.facts.ofStatus(provider, credential))
				.orElseGet(() -> this.facts.ofFailure(provider, account));
		}
		catch (Exception ex) {
			return this.facts.ofFailure(provider, account);
		}
	}

}
