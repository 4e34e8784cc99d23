package dev.cliengine.builtin.auth;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.LoginOption;
import dev.cliengine.auth.LoginRequest;
import dev.cliengine.builtin.Admin;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;

/**
 * {@code auth login}, with the options the providers add to it.
 */
public final class AuthLoginCommand implements Admin {

	private static final String SCOPE = "scope";

	private final AuthTarget target;

	public AuthLoginCommand(AuthTarget target) {
		this.target = target;
	}

	@Override
	public void register(CommandRegistration registration) {
		registration.group(GroupSpec.of("auth", "Log in and out"));
		CommandSpec.Builder spec = CommandSpec.command("auth login")
			.summary("Log in")
			.auth(AuthRequirement.NONE)
			.tier(Tier.MUTATE)
			.option(this.target.providerOption())
			.option(OptionSpec.named(SCOPE)
				.alias("s")
				.repeatable()
				.description("Ask for more than the usual: the name of a scope"))
			.option(AuthTarget.accountOption("What to call this login, to have several"))
			.example("auth login");
		options().values().forEach((option) -> spec.option(option(option)));
		registration.command(CommandHandler.of(spec.build(), this::login));
	}

	private CommandResult<Map<String, Object>> login(CommandContext context) throws Exception {
		AuthProvider provider = this.target.provider(context);
		Map<String, String> given = given(context, provider);
		List<String> scopes = context.arguments().texts(SCOPE).stream().filter((scope) -> !scope.isBlank()).toList();
		Credential credential = provider
			.login(new LoginRequest(this.target.account(context, provider), scopes, given, context.cancellation()));
		return CommandResult.of(CredentialFacts.ofLogin(credential)).next("auth status", "Show who is logged in");
	}

	/**
	 * The options of the chosen provider that were given; those of others are refused.
	 */
	private Map<String, String> given(CommandContext context, AuthProvider provider) {
		List<String> own = provider.loginOptions().stream().map(LoginOption::name).toList();
		Map<String, String> given = new HashMap<>();
		for (LoginOption option : options().values()) {
			String id = option.name().replace('-', '_');
			if (!context.arguments().given(id)) {
				continue;
			}
			if (!own.contains(option.name())) {
				throw new CliException(ErrorCategory.USAGE,
						"--" + option.name() + " does not apply to the provider \"" + provider.name() + "\"");
			}
			given.put(option.name(), String.valueOf(context.arguments().text(id)));
		}
		return given;
	}

	/** Of several providers with an option of one name the first one describes it. */
	private Map<String, LoginOption> options() {
		Map<String, LoginOption> options = new LinkedHashMap<>();
		for (String name : this.target.providers().names()) {
			this.target.providers()
				.get(name)
				.loginOptions()
				.forEach((option) -> options.putIfAbsent(option.name(), option));
		}
		return options;
	}

	private static OptionSpec.Builder option(LoginOption option) {
		OptionSpec.Builder spec = OptionSpec.named(option.name()).description(option.description());
		return option.isToggle() ? spec.toggle() : spec.label(option.label());
	}

}
