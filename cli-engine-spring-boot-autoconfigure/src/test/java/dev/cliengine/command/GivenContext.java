package dev.cliengine.command;

import java.util.List;
import java.util.Map;

import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.AuthProviders;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialRequest;
import dev.cliengine.auth.CredentialResolver;
import dev.cliengine.auth.MemoizingCredentialResolver;
import dev.cliengine.config.Config;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.CorrelationId;
import dev.cliengine.core.Tier;
import dev.cliengine.test.TestConfiguration;

/**
 * A run in which nothing happens but the call.
 *
 * @param path the command
 * @param arguments its values
 * @param credentials answers for {@code ann@example.test}
 * @param cancellation never cancelled
 */
public record GivenContext(CommandPath path, CommandArguments arguments, CredentialResolver credentials,
		Cancellation cancellation) implements CommandContext {

	/** The id of every run. */
	public static final CorrelationId ID = new CorrelationId("0123456789abcdef0123456789abcdef");

	/** Where events of every run go. */
	public static final EventSink EVENTS = (event) -> {
	};

	/** The run of a command with its values. */
	public GivenContext(CommandPath path, CommandArguments arguments) {
		this(path, arguments, resolver(path), new Cancellation());
	}

	@Override
	public CommandArguments globals() {
		return CommandArguments.empty();
	}

	@Override
	public String environment() {
		return "";
	}

	@Override
	public Config config() {
		return TestConfiguration.empty().factory().of("");
	}

	@Override
	public boolean dryRun() {
		return false;
	}

	@Override
	public CorrelationId correlationId() {
		return ID;
	}

	@Override
	public EventSink events() {
		return EVENTS;
	}

	private static CredentialResolver resolver(CommandPath path) {
		AuthProvider provider = new AuthProvider() {

			@Override
			public String name() {
				return "test";
			}

			@Override
			public Credential credential(CredentialRequest request) {
				return Credential.of("test", request.environment(), "secret", "ann@example.test");
			}

		};
		return new MemoizingCredentialResolver(new AuthProviders(List.of(provider), null), "test",
				AuthRequirement.OPTIONAL, new CredentialRequest("", path, Tier.READ, List.of(), Map.of()));
	}

}
