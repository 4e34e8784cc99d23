package dev.cliengine.builtin.auth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialRequest;
import dev.cliengine.auth.CredentialType;
import dev.cliengine.builtin.Admin;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;
import dev.cliengine.output.TextView;

/**
 * {@code auth token}: a token that is valid now, for programs that call servers
 * themselves.
 */
public final class AuthTokenCommand implements Admin {

	private final AuthTarget target;

	public AuthTokenCommand(AuthTarget target) {
		this.target = target;
	}

	@Override
	public void register(CommandRegistration registration) {
		registration.command(CommandHandler.of(CommandSpec.command("auth token")
			.summary("Print a token that is valid now")
			.description("Print a token that is valid now, and nothing else. Whoever has it is you: do not store it.")
			.auth(AuthRequirement.NONE)
			.option(this.target.providerOption())
			.view((TextView) (data, width) -> data.path("token").asString("") + "\n")
			.build(), this::token));
	}

	private Map<String, Object> token(CommandContext context) throws Exception {
		AuthProvider provider = this.target.provider(context);
		Credential credential = provider.credential(CredentialRequest.of(this.target.environment(context), List.of()));
		Secret secret = credential.secret();
		boolean token = credential.type() == CredentialType.BEARER || credential.type() == CredentialType.API_KEY;
		if (secret == null || !token) {
			throw new CliException(ErrorCategory.AUTHENTICATION,
					"auth: provider \"" + provider.name() + "\" has no token to print");
		}
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("token", secret.reveal());
		data.put("expires_at", String.valueOf(CredentialFacts.ofLogin(credential).get("expires_at")));
		return data;
	}

}
