package dev.cliengine.autoconfigure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.exec.ExecAuthProvider;
import dev.cliengine.auth.exec.ExecCommand;
import dev.cliengine.auth.key.BasicAuthProvider;
import dev.cliengine.auth.key.HmacAuthProvider;
import dev.cliengine.auth.key.KeySources;
import dev.cliengine.auth.key.TokenAuthProvider;
import dev.cliengine.auth.oauth.ClientAuthentication;
import dev.cliengine.auth.oauth.OAuthAuthProvider;
import dev.cliengine.auth.oauth.OAuthClient;
import dev.cliengine.auth.oauth.OAuthConversation;
import dev.cliengine.auth.oauth.OAuthOptions;
import dev.cliengine.auth.oauth.OAuthOptions.Redirect;
import dev.cliengine.auth.oauth.OAuthParts;
import dev.cliengine.auth.oauth.OAuthSettings;
import dev.cliengine.auth.oauth.LoopbackRedirect;
import dev.cliengine.auth.oauth.TokenEndpoint;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.io.Secret;
import dev.cliengine.terminal.ExecutablePath;

/**
 * Makes the auth providers that properties describe.
 */
final class ConfiguredProviders {

	private final CliAuthProperties properties;

	private final ApplicationInfo application;

	private final KeySources sources;

	private final OAuthConversation conversation;

	private final Function<String, Map<String, Object>> environments;

	private final Clock clock;

	ConfiguredProviders(CliAuthProperties properties, ApplicationInfo application, KeySources sources,
			OAuthConversation conversation, Function<String, Map<String, Object>> environments, Clock clock) {
		this.properties = properties;
		this.application = application;
		this.sources = sources;
		this.conversation = conversation;
		this.environments = environments;
		this.clock = clock;
	}

	List<AuthProvider> all() {
		List<AuthProvider> providers = new ArrayList<>();
		this.properties.getOauth().forEach((name, oauth) -> providers.add(oauth(name, oauth)));
		this.properties.getExec()
			.forEach((name,
					exec) -> providers.add(new ExecAuthProvider(
							new ExecCommand(name, exec.command(), exec.timeout(), ExecCommand.USUAL_LIMIT),
							new ExecutablePath(this.sources.variables())::find, this.clock)));
		this.properties.getToken()
			.forEach((name, token) -> providers
				.add(new TokenAuthProvider(name, token.type(), token.variables(), this.sources)));
		this.properties.getBasic()
			.forEach((name, pair) -> providers
				.add(new BasicAuthProvider(name, pair.idVariable(), pair.secretVariable(), this.sources)));
		this.properties.getHmac()
			.forEach((name, pair) -> providers
				.add(new HmacAuthProvider(name, pair.idVariable(), pair.secretVariable(), this.sources)));
		return providers;
	}

	private AuthProvider oauth(String name, CliAuthProperties.OAuth oauth) {
		OAuthClient client = new OAuthClient(oauth.clientId(), authentication(oauth), oauth.authorizationUri(),
				oauth.tokenUri(), oauth.deviceUri(), oauth.revocationUri(), oauth.issuer(), oauth.scopes(),
				oauth.allowHttp());
		OAuthSettings settings = new OAuthSettings(name, client, this.environments, this.sources.variables());
		Redirect redirect = (oauth.redirectUri() != null) ? Redirect.to(oauth.redirectUri())
				: new Redirect(oauth.redirectPort(), "/callback", null);
		OAuthOptions options = new OAuthOptions(name, this.application.name(), oauth.flows(), redirect,
				oauth.loginTimeout(), List.of("email", "preferred_username", "username", "name", "sub"));
		return new OAuthAuthProvider(options, new OAuthParts(settings,
				new TokenEndpoint(TokenEndpoint::plainHttp, userAgent(), oauth.timeout(), this.clock),
				this.sources.store(), LoopbackRedirect::open, this.conversation, this.sources.variables(), this.clock));
	}

	private String userAgent() {
		String version = this.application.version();
		return version.isEmpty() ? this.application.name() : this.application.name() + "/" + version;
	}

	private static ClientAuthentication authentication(CliAuthProperties.OAuth oauth) {
		ClientAuthentication usual = ClientAuthentication.of(secret(oauth.clientSecret()));
		ClientAuthentication.@Nullable Method method = oauth.clientAuthentication();
		return (method != null)
				? new ClientAuthentication(method, usual.secret(), oauth.clientKeyFile(), oauth.clientKeyId()) : usual;
	}

	private static @Nullable Secret secret(@Nullable String text) {
		return (text != null && !text.isEmpty()) ? Secret.of(text) : null;
	}

}
