package dev.cliengine.auth.oauth;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.security.oauth2.client.endpoint.AbstractOAuth2AuthorizationGrantRequest;
import org.springframework.security.oauth2.client.endpoint.AbstractWebClientReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.DefaultUriBuilderFactory;

import dev.cliengine.auth.oauth.TokenAnswer.Members;
import dev.cliengine.auth.oauth.TokenEndpoint.Login;
import dev.cliengine.core.Cancellation;
import dev.cliengine.io.Secret;

/**
 * The calls of a {@link TokenEndpoint}, apart from it because of the dozens of classes
 * they need.
 */
final class TokenRequests {

	private static final String TOKEN = "token endpoint";

	private final WebClient webClient;

	private final Duration limit;

	private final Clock clock;

	TokenRequests(HttpClient http, String userAgent, Duration limit, Clock clock) {
		// Addresses are sent as they are written
		DefaultUriBuilderFactory addresses = new DefaultUriBuilderFactory();
		addresses.setEncodingMode(DefaultUriBuilderFactory.EncodingMode.NONE);
		this.webClient = WebClient.builder()
			.uriBuilderFactory(addresses)
			.clientConnector(new JdkClientHttpConnector(http))
			.defaultHeader("User-Agent", userAgent)
			.build();
		this.limit = limit;
		this.clock = clock;
	}

	Granted exchange(OAuthClient client, CodeGrant grant, Cancellation cancellation) {
		OAuth2AuthorizationResponse response = OAuth2AuthorizationResponse.success(grant.code().reveal())
			.redirectUri(String.valueOf(grant.request().getRedirectUri()))
			.state(String.valueOf(grant.request().getState()))
			.build();
		OAuth2AuthorizationCodeGrantRequest request = new OAuth2AuthorizationCodeGrantRequest(
				Registrations.of(client, AuthorizationGrantType.AUTHORIZATION_CODE,
						String.valueOf(grant.request().getRedirectUri())),
				new OAuth2AuthorizationExchange(grant.request(), response));
		return granted(client, new WebClientReactiveAuthorizationCodeTokenResponseClient(), request,
				call(client, cancellation, grant.code(), grant.verifier()));
	}

	Granted refresh(OAuthClient client, Secret refresh) {
		OAuth2AccessToken unknown = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "-", null, null);
		OAuth2RefreshTokenGrantRequest request = new OAuth2RefreshTokenGrantRequest(
				Registrations.of(client, AuthorizationGrantType.REFRESH_TOKEN, ""), unknown,
				new OAuth2RefreshToken(refresh.reveal(), null));
		return granted(client, new WebClientReactiveRefreshTokenTokenResponseClient(), request,
				call(client, new Cancellation(), refresh));
	}

	Granted clientCredentials(OAuthClient client, List<String> scopes, Cancellation cancellation) {
		OAuth2ClientCredentialsGrantRequest request = new OAuth2ClientCredentialsGrantRequest(
				Registrations.of(client, AuthorizationGrantType.CLIENT_CREDENTIALS, ""));
		WebClientReactiveClientCredentialsTokenResponseClient asking = new WebClientReactiveClientCredentialsTokenResponseClient();
		Set<String> wanted = new LinkedHashSet<>(scopes);
		if (!wanted.isEmpty()) {
			asking.setParametersCustomizer((parameters) -> parameters.set("scope", String.join(" ", wanted)));
		}
		return granted(client, asking, request, call(client, cancellation));
	}

	Granted password(OAuthClient client, Login login, List<String> scopes, Cancellation cancellation) {
		FormPost form = form(client).field("grant_type", "password")
			.field("username", login.username())
			.field("password", login.password().reveal())
			.optional("scope", String.join(" ", scopes));
		return send(form, URI.create(client.tokenUri()), call(client, cancellation, login.password()), Granted::of);
	}

	DeviceCode device(OAuthClient client, List<String> scopes, ProofKey key, Cancellation cancellation) {
		URI address = URI.create(String.valueOf(client.deviceUri()));
		FormPost form = form(client).optional("scope", String.join(" ", scopes))
			.field("code_challenge", key.challenge())
			.field("code_challenge_method", ProofKey.METHOD);
		return send(form, address, call("device endpoint", address, cancellation, client.authentication().secret()),
				DeviceCode::of);
	}

	Granted device(OAuthClient client, DeviceCode device, ProofKey key, Cancellation cancellation) {
		FormPost form = form(client).field("grant_type", AuthorizationGrantType.DEVICE_CODE.getValue())
			.field("device_code", device.code().reveal())
			.field("code_verifier", key.verifier().reveal());
		return send(form, URI.create(client.tokenUri()), call(client, cancellation, device.code(), key.verifier()),
				Granted::of);
	}

	void revoke(OAuthClient client, Secret token, boolean refresh, Duration within) {
		URI address = URI.create(String.valueOf(client.revocationUri()));
		EndpointFailure failure = new EndpointFailure("revocation endpoint", address,
				SecretMask.of(token, client.authentication().secret()));
		FormPost form = form(client).field("token", token.reveal())
			.field("token_type_hint", refresh ? "refresh_token" : "access_token");
		Mono<Boolean> done = form.to(address, this.webClient)
			.exchangeToMono((response) -> response.releaseBody().thenReturn(true));
		new EndpointCall(within, new Cancellation(), failure).await(done);
	}

	private <G extends AbstractOAuth2AuthorizationGrantRequest> Granted granted(OAuthClient client,
			AbstractWebClientReactiveOAuth2AccessTokenResponseClient<G> asking, G request, EndpointCall call) {
		Map<String, String> assertion = ClientAssertion.fields(client, this.clock);
		if (!assertion.isEmpty()) {
			asking.addParametersConverter((grant) -> MultiValueMap.fromSingleValue(assertion));
		}
		asking.setWebClient(this.webClient);
		asking.setBodyExtractor(
				(message, context) -> answer(call, Granted::of).extract(message, context).map(Granted::wrapped));
		return Granted.unwrapped(call.await(asking.getTokenResponse(request)));
	}

	private FormPost form(OAuthClient client) {
		FormPost form = new FormPost(client);
		ClientAssertion.fields(client, this.clock).forEach(form::field);
		return form;
	}

	private <T> T send(FormPost form, URI address, EndpointCall call, Function<Members, T> reader) {
		return call
			.await(form.to(address, this.webClient).exchangeToMono((response) -> response.body(answer(call, reader))));
	}

	private <T> TokenAnswer<T> answer(EndpointCall call, Function<Members, T> reader) {
		return new TokenAnswer<>(call.failure(), this.clock, reader);
	}

	private EndpointCall call(OAuthClient client, Cancellation cancellation, @Nullable Secret... sent) {
		Secret[] secrets = Arrays.copyOf(sent, sent.length + 1);
		secrets[sent.length] = client.authentication().secret();
		return call(TOKEN, URI.create(client.tokenUri()), cancellation, secrets);
	}

	private EndpointCall call(String endpoint, URI address, Cancellation cancellation, @Nullable Secret... sent) {
		return new EndpointCall(this.limit, cancellation, new EndpointFailure(endpoint, address, SecretMask.of(sent)));
	}

}
