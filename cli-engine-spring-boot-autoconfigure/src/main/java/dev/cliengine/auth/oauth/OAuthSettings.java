package dev.cliengine.auth.oauth;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;

/**
 * Knows the client of each environment: what the environment's own table says, else what
 * variables such as {@code IDP_OAUTH_TOKEN_URL} say, else what the application was built
 * with. The secret or key goes with the client id it was built with, and the lesser
 * addresses go with the token URL, so that no server is sent what belongs to another.
 *
 * @since 0.1.0
 */
public final class OAuthSettings {

	static final String CONFIGURATION = "OAUTH_CONFIGURATION";

	private static final Pattern THIS_COMPUTER = Pattern
		.compile("(?i)localhost|127(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}|\\[(?:::|(?:0{1,4}:){7})0{0,3}1]");

	private static final Set<ClientField> WITH_THE_SERVER = Set.of(ClientField.DEVICE_URL, ClientField.REVOCATION_URL,
			ClientField.ISSUER);

	private final String provider;

	private final OAuthClient built;

	private final Function<String, Map<String, Object>> tables;

	private final EnvironmentVariables variables;

	/**
	 * @param provider the name of the provider, which variables begin with
	 * @param built what the application was built with
	 * @param tables the table of an environment; keys that are read are
	 * {@code client_id, auth_url, token_url, device_url, revocation_url, issuer} and
	 * {@code scopes}, a list or words in one text
	 */
	public OAuthSettings(String provider, OAuthClient built, Function<String, Map<String, Object>> tables,
			EnvironmentVariables variables) {
		this.provider = provider;
		this.built = built;
		this.tables = tables;
		this.variables = variables;
	}

	/**
	 * The client of an environment.
	 * @throws CliException of category {@link ErrorCategory#AUTHENTICATION} if it has no
	 * client id or no token URL, or a value is unusable
	 */
	public OAuthClient client(String environment) {
		return client(environment, Set.of());
	}

	/** The client, when it also has these. */
	OAuthClient client(String environment, Set<ClientField> needed) {
		Map<String, Object> table = this.tables.apply(environment);
		Map<ClientField, String> values = new EnumMap<>(ClientField.class);
		for (ClientField field : ClientField.values()) {
			values.put(field, given(field, table, environment));
		}
		boolean sameServer = keeps(values, ClientField.TOKEN_URL);
		boolean sameClient = keeps(values, ClientField.CLIENT_ID);
		for (ClientField field : ClientField.values()) {
			if (value(values, field).isEmpty() && (sameServer || !WITH_THE_SERVER.contains(field))) {
				values.put(field, field.of(this.built));
			}
			check(field, value(values, field), needed, environment);
		}
		List<String> scopes = scopes(table.get("scopes"));
		return new OAuthClient(value(values, ClientField.CLIENT_ID),
				sameClient ? authentication() : ClientAuthentication.NONE, value(values, ClientField.AUTH_URL),
				value(values, ClientField.TOKEN_URL), optional(values, ClientField.DEVICE_URL),
				optional(values, ClientField.REVOCATION_URL), optional(values, ClientField.ISSUER),
				scopes.isEmpty() ? this.built.scopes() : scopes, this.built.allowHttp());
	}

	/** That of the client the application was built with. */
	private ClientAuthentication authentication() {
		ClientAuthentication built = this.built.authentication();
		if (built.method().hasSecret() && built.secret() == null) {
			throw unauthenticated("its client authentication needs a secret", "Set client-secret");
		}
		if (built.method() != ClientAuthentication.Method.PRIVATE_KEY_JWT) {
			return built;
		}
		String variable = ClientField.variablePrefix(this.provider) + "_OAUTH_CLIENT_KEY_FILE";
		String given = this.variables.get(variable);
		String file = (given != null && !given.isBlank()) ? given.strip() : built.keyFile();
		if (file == null || file.isBlank()) {
			throw unauthenticated("its client authentication needs a key",
					"Set client-key-file, or the variable " + variable);
		}
		return built.withKeyFile(file);
	}

	private CliException unauthenticated(String problem, String fix) {
		return CliException.category(ErrorCategory.AUTHENTICATION)
			.code(CONFIGURATION)
			.fix(fix)
			.message("auth: provider \"" + this.provider + "\": " + problem);
	}

	/** Whether nothing else takes the place of the value the application has. */
	private boolean keeps(Map<ClientField, String> values, ClientField field) {
		String value = value(values, field);
		return value.isEmpty() || value.equals(field.of(this.built));
	}

	private String given(ClientField field, Map<String, Object> table, String environment) {
		Object own = table.get(field.key());
		if (own != null && !(own instanceof String)) {
			throw failure("is no text", field, environment);
		}
		if (own instanceof String text && !text.isBlank()) {
			return text.strip();
		}
		String variable = field.variable(this.provider);
		String value = (variable != null) ? this.variables.get(variable) : null;
		return (value != null) ? value.strip() : "";
	}

	/** Whoever is on the way reads plain http; within this computer nobody is. */
	private boolean isReadable(String address) {
		URI uri = URI.create(address);
		return "http".equalsIgnoreCase(uri.getScheme()) && !this.built.allowHttp()
				&& !THIS_COMPUTER.matcher(uri.getHost()).matches();
	}

	private void check(ClientField field, String value, Set<ClientField> needed, String environment) {
		boolean required = field == ClientField.CLIENT_ID || field == ClientField.TOKEN_URL || needed.contains(field);
		if (value.isEmpty() && required) {
			throw failure("is missing", field, environment);
		}
		if (!value.isEmpty() && field.name().endsWith("_URL") && !isAddress(value)) {
			throw failure("is no http or https address", field, environment);
		}
		if (!value.isEmpty() && field.name().endsWith("_URL") && isReadable(value)) {
			throw unsafe(field);
		}
	}

	private CliException unsafe(ClientField field) {
		return CliException.category(ErrorCategory.AUTHENTICATION)
			.code(CONFIGURATION)
			.fix("Use its https address, or set cli.auth.oauth." + this.provider
					+ ".allow-http to true where the network is trusted")
			.message("auth: provider \"" + this.provider + "\": " + field.key()
					+ " would send secrets over plain http, for everybody on the way to read");
	}

	private CliException failure(String problem, ClientField field, String environment) {
		String variable = field.variable(this.provider);
		return CliException.category(ErrorCategory.AUTHENTICATION)
			.code(CONFIGURATION)
			.fix("Set " + field.key() + (environment.isEmpty() ? "" : " of the environment \"" + environment + "\"")
					+ ((variable != null) ? ", or the variable " + variable : ""))
			.message("auth: provider \"" + this.provider + "\": " + field.key() + " " + problem);
	}

	private static String value(Map<ClientField, String> values, ClientField field) {
		return values.getOrDefault(field, "");
	}

	private static @Nullable String optional(Map<ClientField, String> values, ClientField field) {
		String value = value(values, field);
		return value.isEmpty() ? null : value;
	}

	private static boolean isAddress(String text) {
		try {
			URI uri = new URI(text);
			return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
					&& uri.getHost() != null && uri.getFragment() == null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static List<String> scopes(@Nullable Object value) {
		if (value instanceof Collection<?> list) {
			return list.stream().map(String::valueOf).filter((scope) -> !scope.isBlank()).toList();
		}
		return (value instanceof String text) ? words(text) : List.of();
	}

	/** The scopes in a text that separates them by blanks. */
	static List<String> words(String text) {
		return Arrays.stream(text.strip().split("\\s+")).filter((word) -> !word.isEmpty()).toList();
	}

}
