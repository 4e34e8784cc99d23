package dev.cliengine.builtin.auth;

import java.util.List;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.AuthProviders;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.EngineOptions;

/**
 * Which provider, environment and account a line is about.
 */
public final class AuthTarget {

	static final String PROVIDER = "provider";

	static final String ACCOUNT = "account";

	private final AuthProviders providers;

	/** Whether the application has environments, so that one has to be named. */
	private final boolean environments;

	public AuthTarget(AuthProviders providers, boolean environments) {
		this.providers = providers;
		this.environments = environments;
	}

	/** {@code --provider NAME}. */
	OptionSpec.Builder providerOption() {
		List<String> names = this.providers.names();
		return OptionSpec.named(PROVIDER)
			.label("NAME")
			.choices(names)
			.description("The auth provider, one of: [" + String.join(", ", names) + "]");
	}

	/** {@code --account NAME}. */
	static OptionSpec.Builder accountOption(String description) {
		return OptionSpec.named(ACCOUNT).label("NAME").description(description);
	}

	AuthProviders providers() {
		return this.providers;
	}

	AuthProvider provider(CommandContext context) {
		String named = context.arguments().text(PROVIDER);
		return this.providers.get((named != null) ? named : this.providers.defaultName());
	}

	/**
	 * The account the line names, else the one in use.
	 * @throws Exception as {@link #account} does, or if that cannot be found out
	 */
	Account accountInUse(CommandContext context, AuthProvider provider) throws Exception {
		return (context.arguments().text(ACCOUNT) != null) ? account(context, provider)
				: provider.inUse(environment(context));
	}

	/**
	 * The account the line names, in the environment of the run.
	 * @throws CliException if the application has environments and none is in use
	 */
	Account account(CommandContext context, AuthProvider provider) {
		String name = context.arguments().text(ACCOUNT);
		return new Account(provider.name(), environment(context), (name != null) ? name : "");
	}

	String environment(CommandContext context) {
		String environment = context.environment();
		if (environment.isEmpty() && this.environments) {
			throw CliException.category(ErrorCategory.AUTHENTICATION)
				.fix("Pass --env NAME, or choose one with 'env set NAME'")
				.message("auth: missing environment; pass --env or configure a default environment");
		}
		return environment;
	}

	/** Whether the line names the environment. */
	static boolean namesEnvironment(CommandContext context) {
		return context.globals().given(EngineOptions.ENVIRONMENT);
	}

}
