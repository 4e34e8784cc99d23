package dev.cliengine.autoconfigure;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import dev.cliengine.auth.CredentialType;
import dev.cliengine.auth.oauth.ClientAuthentication;
import dev.cliengine.auth.oauth.OAuthFlow;

/**
 * Properties of auth providers. The names of the maps are the names of the providers.
 *
 * @since 0.1.0
 */
@ConfigurationProperties("cli.auth")
public class CliAuthProperties {

	/**
	 * Auth provider of commands that name none. Defaults to the first one.
	 */
	private @Nullable String defaultProvider;

	/**
	 * Providers that log in with an authorization server.
	 */
	private Map<String, OAuth> oauth = new LinkedHashMap<>();

	/**
	 * Providers that ask a program.
	 */
	private Map<String, Exec> exec = new LinkedHashMap<>();

	/**
	 * Providers of a token or an API key.
	 */
	private Map<String, Token> token = new LinkedHashMap<>();

	/**
	 * Providers of a user name and a password.
	 */
	private Map<String, Pair> basic = new LinkedHashMap<>();

	/**
	 * Providers of a key that signs requests.
	 */
	private Map<String, Pair> hmac = new LinkedHashMap<>();

	public @Nullable String getDefaultProvider() {
		return this.defaultProvider;
	}

	public void setDefaultProvider(@Nullable String defaultProvider) {
		this.defaultProvider = defaultProvider;
	}

	public Map<String, OAuth> getOauth() {
		return this.oauth;
	}

	public void setOauth(Map<String, OAuth> oauth) {
		this.oauth = oauth;
	}

	public Map<String, Exec> getExec() {
		return this.exec;
	}

	public void setExec(Map<String, Exec> exec) {
		this.exec = exec;
	}

	public Map<String, Token> getToken() {
		return this.token;
	}

	public void setToken(Map<String, Token> token) {
		this.token = token;
	}

	public Map<String, Pair> getBasic() {
		return this.basic;
	}

	public void setBasic(Map<String, Pair> basic) {
		this.basic = basic;
	}

	public Map<String, Pair> getHmac() {
		return this.hmac;
	}

	public void setHmac(Map<String, Pair> hmac) {
		this.hmac = hmac;
	}

	/**
	 * An authorization server. What is left out an environment or a variable has to give.
	 *
	 * @param clientId name the server knows the application by
	 * @param clientSecret its password; public clients have none
	 * @param clientAuthentication how it shows who it is: by its password in a header if
	 * it has one, when this is left out
	 * @param clientKeyFile absolute path of the PEM file of the key it signs with
	 * @param clientKeyId what the server calls that key
	 * @param authorizationUri where the browser goes
	 * @param tokenUri where tokens come from
	 * @param deviceUri where codes for other devices come from
	 * @param revocationUri where tokens end
	 * @param issuer who the tokens say they are from
	 * @param scopes what is always asked for
	 * @param flows ways to log in, the usual one first
	 * @param redirectPort port the browser comes back to, any free one when 0
	 * @param redirectUri registered address the browser comes back to
	 * @param timeout how long to wait for an answer of the server
	 * @param loginTimeout how long to wait for the person at the browser
	 * @param allowHttp whether addresses beyond this computer may be plain http
	 */
	public record OAuth(@DefaultValue("") String clientId, @Nullable String clientSecret,
			ClientAuthentication.@Nullable Method clientAuthentication, @Nullable String clientKeyFile,
			@DefaultValue("") String clientKeyId, @DefaultValue("") String authorizationUri,
			@DefaultValue("") String tokenUri, @Nullable String deviceUri, @Nullable String revocationUri,
			@Nullable String issuer, @DefaultValue List<String> scopes,
			@DefaultValue("AUTHORIZATION_CODE") List<OAuthFlow> flows, @DefaultValue("7443") int redirectPort,
			@Nullable URI redirectUri, @DefaultValue("30s") Duration timeout,
			@DefaultValue("120s") Duration loginTimeout, @DefaultValue("false") boolean allowHttp) {
	}

	/**
	 * A program that gives credentials.
	 *
	 * @param command the program and its arguments
	 * @param timeout how long it may take, zero for any time
	 */
	public record Exec(List<String> command, @DefaultValue("0s") Duration timeout) {
	}

	/**
	 * A token or an API key.
	 *
	 * @param type what it is
	 * @param variables environment variables that may hold it, the first one first
	 */
	public record Token(@DefaultValue("BEARER") CredentialType type, @DefaultValue List<String> variables) {

		public Token {
			variables = new ArrayList<>(variables);
		}

	}

	/**
	 * A name and a secret.
	 *
	 * @param idVariable environment variable of the name
	 * @param secretVariable environment variable of the secret
	 */
	public record Pair(String idVariable, String secretVariable) {
	}

}
