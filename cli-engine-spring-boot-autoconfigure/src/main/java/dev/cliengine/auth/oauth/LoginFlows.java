package dev.cliengine.auth.oauth;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.cliengine.auth.LoginOption;
import dev.cliengine.auth.LoginRequest;

/**
 * The flows of a provider, and which of them a login takes.
 */
final class LoginFlows {

	private final Map<OAuthFlow, LoginFlow> flows = new EnumMap<>(OAuthFlow.class);

	private final OAuthFlow usual;

	LoginFlows(OAuthOptions options, OAuthParts parts, Machine machine) {
		this.usual = options.flows().get(0);
		for (OAuthFlow flow : options.flows()) {
			this.flows.put(flow, make(flow, options, parts, machine));
		}
	}

	/** The flow that is taken when nothing else is asked for. */
	LoginFlow usual() {
		return get(this.usual);
	}

	/** The flow the options of a login stand for. */
	LoginFlow of(LoginRequest request) {
		if (request.asksFor(DeviceCodeFlow.DEVICE.name()) && this.flows.containsKey(OAuthFlow.DEVICE)) {
			return get(OAuthFlow.DEVICE);
		}
		if (request.option(PasswordFlow.USERNAME.name()).isPresent() && this.flows.containsKey(OAuthFlow.PASSWORD)) {
			return get(OAuthFlow.PASSWORD);
		}
		return usual();
	}

	/** The options; none that asks for what happens anyway. */
	List<LoginOption> options() {
		return this.flows.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() != OAuthFlow.DEVICE || this.usual != OAuthFlow.DEVICE)
			.flatMap((entry) -> entry.getValue().options().stream())
			.toList();
	}

	private LoginFlow get(OAuthFlow flow) {
		LoginFlow found = this.flows.get(flow);
		if (found == null) {
			throw new IllegalStateException("No flow " + flow);
		}
		return found;
	}

	private static LoginFlow make(OAuthFlow flow, OAuthOptions options, OAuthParts parts, Machine machine) {
		return switch (flow) {
			case AUTHORIZATION_CODE -> new AuthorizationCodeFlow(parts, options, machine.random());
			case DEVICE ->
				new DeviceCodeFlow(parts.endpoint(), parts.conversation().notice(), machine.random(), machine.pause());
			case CLIENT_CREDENTIALS -> new ClientCredentialsFlow(parts.endpoint());
			case PASSWORD ->
				new PasswordFlow(parts.endpoint(), parts.conversation().person(), parts.variables(), options.name());
		};
	}

}
