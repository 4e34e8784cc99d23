package dev.cliengine.auth.oauth;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

import dev.cliengine.auth.LoginOption;
import dev.cliengine.auth.oauth.RedirectReceiver.Answer;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

/**
 * Logs in with a browser on this computer (RFC 8252, PKCE, and OpenID Connect where the
 * scopes say so).
 */
final class AuthorizationCodeFlow implements LoginFlow {

	static final LoginOption NO_BROWSER = LoginOption.toggle("no-browser", "Show the address, do not open it");

	private final TokenEndpoint endpoint;

	private final RedirectReceiver.Opening receivers;

	private final OAuthConversation conversation;

	private final OAuthOptions options;

	private final RandomText random;

	AuthorizationCodeFlow(OAuthParts parts, OAuthOptions options, RandomText random) {
		this.endpoint = parts.endpoint();
		this.receivers = parts.receivers();
		this.conversation = parts.conversation();
		this.options = options;
		this.random = random;
	}

	@Override
	public Granted login(FlowRequest request) {
		OAuthOptions.Redirect redirect = this.options.redirect();
		try (RedirectReceiver receiver = this.receivers.open(redirect.port(), redirect.path())) {
			URI told = redirect.uri();
			Attempt attempt = new Attempt(request, (told != null) ? told : receiver.redirectUri(),
					ProofKey.of(this.random), this.random.next(), request.openId() ? this.random.next() : null);
			OAuth2AuthorizationRequest authorization = attempt.authorization();
			invite(request, URI.create(authorization.getAuthorizationRequestUri()));
			Answer answer = receiver.await(attempt.state(), this.options.loginLimit(), request.cancellation());
			attempt.checkIssuer(answer.issuer());
			Granted granted = this.endpoint.exchange(request.client(),
					new CodeGrant(authorization, answer.code(), attempt.key().verifier()), request.cancellation());
			attempt.checkIdToken(granted.idToken());
			this.conversation.notice().accept("Authentication complete.");
			return granted;
		}
	}

	@Override
	public Set<ClientField> needs() {
		return Set.of(ClientField.AUTH_URL);
	}

	@Override
	public List<LoginOption> options() {
		return List.of(NO_BROWSER);
	}

	private void invite(FlowRequest request, URI address) {
		boolean browser = !request.login().asksFor(NO_BROWSER.name());
		if (browser) {
			this.conversation.notice().accept("Opening browser for authentication…");
			this.conversation.notice().accept("If the browser does not open, visit:");
		}
		else {
			this.conversation.notice().accept("To log in, visit:");
		}
		this.conversation.notice().accept("  " + address);
		if (browser) {
			open(address);
		}
	}

	private void open(URI address) {
		try {
			this.conversation.browser().accept(address);
		}
		catch (RuntimeException ex) {
			// The address has been shown, which is enough
		}
	}

	/**
	 * One login with the values that tie its parts together.
	 *
	 * @param state ties the answer to the request
	 * @param nonce ties the OpenID token to it; {@code null} without OpenID
	 */
	private record Attempt(FlowRequest request, URI redirect, ProofKey key, String state, @Nullable String nonce) {

		OAuth2AuthorizationRequest authorization() {
			Map<String, Object> more = new LinkedHashMap<>();
			if (this.nonce != null) {
				more.put("nonce", this.nonce);
			}
			more.put("code_challenge", this.key.challenge());
			more.put("code_challenge_method", ProofKey.METHOD);
			return OAuth2AuthorizationRequest.authorizationCode()
				.authorizationUri(this.request.client().authorizationUri())
				.clientId(this.request.client().clientId())
				.redirectUri(this.redirect.toString())
				.scopes(new LinkedHashSet<>(this.request.scopes()))
				.state(this.state)
				.additionalParameters(more)
				.attributes((attributes) -> attributes.put("code_verifier", this.key.verifier().reveal()))
				.build();
		}

		void checkIssuer(@Nullable String issuer) {
			String expected = this.request.client().issuer();
			if (issuer != null && expected != null && !expected.equals(issuer)) {
				throw failure("the answer came from another issuer than " + expected);
			}
		}

		void checkIdToken(@Nullable Secret idToken) {
			if (this.nonce == null) {
				return;
			}
			JwtClaims claims = JwtClaims.of(idToken);
			String issuer = this.request.client().issuer();
			if (!this.nonce.equals(claims.text("nonce"))) {
				throw failure((idToken != null) ? "the id_token belongs to another login"
						: "the server answered without an id_token");
			}
			if (issuer != null && !issuer.equals(claims.text("iss"))) {
				throw failure("the id_token is from another issuer than " + issuer);
			}
			if (!claims.isFor(this.request.client().clientId())) {
				throw failure("the id_token is for another client");
			}
		}

		private static CliException failure(String message) {
			return CliException.category(ErrorCategory.AUTHENTICATION)
				.code("LOGIN_MISMATCH")
				.fix("Log in again; if it happens again, check the issuer and the addresses of the server")
				.message(message);
		}

	}

}
