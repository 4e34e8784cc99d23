package dev.cliengine.auth.oauth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class OAuthSettingsTests {

	private final OAuthClient built = new OAuthClient("built", ClientAuthentication.of(Secret.of("CANARY")),
			"https://built/auth", "https://built/token", "https://built/device", "https://built/revoke",
			"https://built", List.of("read"), false);

	private final Map<String, Object> table = new HashMap<>();

	private final Map<String, String> variables = new HashMap<>();

	@Test
	void anEnvironmentWithoutATableHasWhatWasBuilt() {
		assertThat(client()).isEqualTo(this.built);
	}

	@Test
	void variablesComeBeforeWhatWasBuiltAndTheTableBeforeThem() {
		this.variables.put("MY_IDP_OAUTH_CLIENT_ID", "variable");
		this.variables.put("MY_IDP_OAUTH_AUTH_URL", "https://variable/auth");
		this.variables.put("MY_IDP_OAUTH_TOKEN_URL", " ");
		this.table.put("client_id", "table");
		this.table.put("auth_url", "  ");
		this.table.put("scopes", List.of("write", ""));
		OAuthClient client = client();
		assertThat(client.clientId()).isEqualTo("table");
		assertThat(client.authorizationUri()).isEqualTo("https://variable/auth");
		assertThat(client.tokenUri()).isEqualTo("https://built/token");
		assertThat(client.scopes()).containsExactly("write");
	}

	@Test
	void anotherServerIsNotSentWhatBelongsToTheFirst() {
		this.table.putAll(Map.of("client_id", "table", "token_url", "https://table/token", "scopes", "a  b"));
		OAuthClient client = client();
		assertThat(client.authentication()).isEqualTo(ClientAuthentication.NONE);
		assertThat(client.revocationUri()).isNull();
		assertThat(client.deviceUri()).isNull();
		assertThat(client.issuer()).isNull();
		assertThat(client.scopes()).containsExactly("a", "b");
		this.table.put("revocation_url", "https://table/revoke");
		assertThat(client().revocationUri()).isEqualTo("https://table/revoke");
	}

	@Test
	void aFieldThatIsMissingEverywhereIsNamed() {
		OAuthSettings settings = settings(
				new OAuthClient("id", ClientAuthentication.NONE, "", " ", null, null, null, List.of(), false));
		CliException failure = catchThrowableOfType(CliException.class, () -> settings.client("dev"));
		assertThat(failure).hasMessage("auth: provider \"my-idp\": token_url is missing");
		assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
		assertThat(failure.fix())
			.isEqualTo("Set token_url of the environment \"dev\", or the variable MY_IDP_OAUTH_TOKEN_URL");
	}

	@ParameterizedTest
	@ValueSource(strings = { "file:///etc/passwd", "idp.example", "https:///x", "https://a b", "https://a/#x" })
	void anAddressHasToBeOne(String address) {
		this.table.put("token_url", address);
		assertThat(catchThrowableOfType(CliException.class, this::client))
			.hasMessage("auth: provider \"my-idp\": token_url is no http or https address");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://idp.example/token", "HTTP://10.0.0.1", "http://localhost.example",
			"http://127.0.0.1.example", "http://[::2]", "http://0.0.0.0" })
	void r25SecretsAreNotSentOverPlainHttp(String address) {
		for (String key : List.of("auth_url", "token_url", "device_url", "revocation_url")) {
			this.table.clear();
			this.table.put(key, address);
			CliException failure = catchThrowableOfType(CliException.class, this::client);
			assertThat(failure).hasMessage("auth: provider \"my-idp\": " + key
					+ " would send secrets over plain http, for everybody on the way to read");
			assertThat(failure.code()).isEqualTo("OAUTH_CONFIGURATION");
			assertThat(failure.fix()).isEqualTo("Use its https address, or set cli.auth.oauth.my-idp.allow-http to "
					+ "true where the network is trusted");
		}
	}

	@Test
	void plainHttpMayBeAllowed() {
		this.table.put("token_url", "http://idp.example/token");
		OAuthClient trusting = new OAuthClient("id", ClientAuthentication.NONE, "", "", null, null, null, List.of(),
				true);
		assertThat(settings(trusting).client("dev").tokenUri()).isEqualTo("http://idp.example/token");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:8080/token", "http://127.8.9.255", "http://[::1]:1/token",
			"http://[0:0:0:0:0:0:0:1]", "http://LocalHost:9000" })
	void plainHttpToThisComputerIsRight(String address) {
		this.table.put("token_url", address);
		assertThat(client().tokenUri()).isEqualTo(address);
	}

	@Test
	void aValueThatIsNoTextIsNotGuessedAt() {
		this.table.put("client_id", 7);
		assertThat(catchThrowableOfType(CliException.class, this::client))
			.hasMessage("auth: provider \"my-idp\": client_id is no text");
	}

	private OAuthClient client() {
		return settings(this.built).client("dev");
	}

	private OAuthSettings settings(OAuthClient client) {
		return new OAuthSettings("my-idp", client, (environment) -> this.table,
				new EnvironmentVariables(this.variables));
	}

}
