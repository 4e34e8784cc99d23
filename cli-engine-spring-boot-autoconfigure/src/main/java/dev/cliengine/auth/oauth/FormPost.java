package dev.cliengine.auth.oauth;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;

import dev.cliengine.auth.oauth.ClientAuthentication.Method;
import dev.cliengine.io.Secret;

/**
 * A form for what Spring Security has no client for: devices, passwords, revocation.
 */
final class FormPost {

	private final OAuthClient client;

	private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

	FormPost(OAuthClient client) {
		this.client = client;
	}

	FormPost field(String name, String value) {
		this.fields.set(name, value);
		return this;
	}

	/** Adds a field, unless there is nothing to say. */
	FormPost optional(String name, String value) {
		return value.isEmpty() ? this : field(name, value);
	}

	/** The request, with the client's name and, if it has one, its password. */
	RequestHeadersSpec<?> to(URI address, WebClient http) {
		ClientAuthentication authentication = this.client.authentication();
		Secret secret = authentication.secret();
		Secret header = (authentication.method() == Method.CLIENT_SECRET_BASIC) ? secret : null;
		if (header == null) {
			field("client_id", this.client.clientId());
		}
		if (authentication.method() == Method.CLIENT_SECRET_POST && secret != null) {
			field("client_secret", secret.reveal());
		}
		return http.post().uri(address).accept(MediaType.APPLICATION_JSON).headers((headers) -> {
			if (header != null) {
				headers.setBasicAuth(encoded(this.client.clientId()), encoded(header.reveal()));
			}
		}).body(BodyInserters.fromFormData(this.fields));
	}

	/** RFC 6749 2.3.1 wants both encoded before they are joined. */
	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
