package dev.cliengine.transport.filter;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientRequest;

import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.CallFault;

/**
 * What a redirect makes of a request.
 *
 * @param request was answered with the redirect
 * @param status 301, 302, 303, 307 or 308
 */
record Redirect(ClientRequest request, int status, Backend backend) {

	private static final List<String> CREDENTIALS = List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.PROXY_AUTHORIZATION,
			HttpHeaders.COOKIE, "x-api-key");

	private static final List<String> OF_THE_BODY = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH,
			HttpHeaders.CONTENT_ENCODING, HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.CONTENT_LOCATION,
			HttpHeaders.TRANSFER_ENCODING);

	/**
	 * The request that follows.
	 * @throws CallFault if there is none
	 */
	ClientRequest to(@Nullable String location) {
		URI target = address(location);
		ClientRequest.Builder next = ClientRequest.from(this.request).url(target);
		if (becomesGet()) {
			next.method(HttpMethod.GET)
				.body(BodyInserters.empty())
				.headers((headers) -> OF_THE_BODY.forEach(headers::remove));
		}
		else if (SentBody.isUsedUp(this.request)) {
			throw fault("UNREPEATABLE_BODY", " redirects a request whose body cannot be sent again");
		}
		return mayKnowCredentials(target, next.build()) ? next.build()
				: next.headers(this::dropCredentials).cookies((cookies) -> cookies.clear()).build();
	}

	private URI address(@Nullable String location) {
		URI target = resolve((location != null) ? location.strip() : "");
		boolean secure = "https".equalsIgnoreCase(target.getScheme());
		if (!secure && !"http".equalsIgnoreCase(target.getScheme()) || target.getHost() == null
				|| target.getRawUserInfo() != null) {
			throw invalid();
		}
		if (!secure && "https".equalsIgnoreCase(this.request.url().getScheme())) {
			throw fault("INSECURE_REDIRECT", " redirects from https to http, where anybody can listen");
		}
		return target;
	}

	private URI resolve(String location) {
		URI base = this.request.url();
		String path = base.getRawPath().isEmpty() ? "/" : base.getRawPath();
		try {
			if (location.isEmpty()) {
				throw invalid();
			}
			// URI.resolve() takes the last segment away where only the query changes
			String reference = location.startsWith("?") ? path + location : location;
			return new URI(base.getScheme() + "://" + base.getRawAuthority() + path).resolve(new URI(reference));
		}
		catch (URISyntaxException ex) {
			throw invalid();
		}
	}

	/** As every browser does it. */
	private boolean becomesGet() {
		HttpMethod method = this.request.method();
		return switch (this.status) {
			case 301, 302 -> method == HttpMethod.POST;
			case 303 -> method != HttpMethod.GET && method != HttpMethod.HEAD;
			default -> false;
		};
	}

	private boolean mayKnowCredentials(URI target, ClientRequest next) {
		return Origin.of(target).equals(Origin.of(this.request.url()))
				|| (Origin.isTrusted(this.request, this.backend) && Origin.isTrusted(next, this.backend));
	}

	private void dropCredentials(HttpHeaders headers) {
		CREDENTIALS.forEach(headers::remove);
		this.backend.redactedHeaders().forEach(headers::remove);
	}

	private CallFault invalid() {
		return fault("INVALID_REDIRECT", " redirects to something that is not an address");
	}

	private CallFault fault(String code, String what) {
		return new CallFault(ErrorCategory.FAILURE, code, this.request.url().getHost() + what);
	}

}
