package dev.cliengine.auth.oauth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

import dev.cliengine.io.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Tells the answer of the authorization server from everything else that may come to the
 * port: pages that guess it, names bound anew to 127.0.0.1, scanners.
 */
final class CallbackRules {

	/** A browser that says anything else was sent by a page that is not ours. */
	private static final Set<String> OWN_SITE = Set.of("", "none", "same-origin");

	private final CallbackAddress address;

	private final byte[] state;

	CallbackRules(CallbackAddress address, String state) {
		if (state.isEmpty()) {
			throw new IllegalArgumentException("The state must not be empty");
		}
		this.address = address;
		this.state = state.getBytes(StandardCharsets.UTF_8);
	}

	CallbackVerdict judge(RequestHead request) {
		CallbackPage refusal = refusal(request);
		if (refusal != null) {
			return CallbackVerdict.goOn(refusal);
		}
		return QueryParameters.parse(request.query())
			.map(this::judge)
			.orElseGet(() -> CallbackVerdict.goOn(CallbackPage.BAD_REQUEST));
	}

	private @Nullable CallbackPage refusal(RequestHead request) {
		if (!this.address.isHost(request.header("host"))) {
			return CallbackPage.BAD_REQUEST;
		}
		if (request.has("origin") && !this.address.isOrigin(request.header("origin"))) {
			return CallbackPage.FORBIDDEN;
		}
		if (!request.method().equals("GET")) {
			return CallbackPage.METHOD_NOT_ALLOWED;
		}
		if (hasBody(request)) {
			return CallbackPage.BAD_REQUEST;
		}
		if (!request.path().equals(this.address.path())) {
			return CallbackPage.NOT_FOUND;
		}
		boolean accepted = OWN_SITE.contains(request.header("sec-fetch-site")) || isTopLevelNavigation(request);
		return accepted ? null : CallbackPage.FORBIDDEN;
	}

	private static boolean hasBody(RequestHead request) {
		return request.has("transfer-encoding")
				|| (request.has("content-length") && !request.header("content-length").equals("0"));
	}

	private static boolean isTopLevelNavigation(RequestHead request) {
		return request.header("sec-fetch-mode").equals("navigate")
				&& request.header("sec-fetch-dest").equals("document");
	}

	private CallbackVerdict judge(QueryParameters parameters) {
		String given = parameters.get("state");
		if (given == null || !MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), this.state)) {
			return CallbackVerdict.goOn(CallbackPage.BAD_REQUEST);
		}
		String error = parameters.get("error");
		if (error != null) {
			return CallbackVerdict.failure(CallbackFailure.refused(error, parameters.get("error_description")));
		}
		String code = parameters.get("code");
		if (code == null || code.isEmpty()) {
			return CallbackVerdict.failure(CallbackFailure.noCode());
		}
		return CallbackVerdict.success(new Callback(Secret.of(code), parameters.get("iss")));
	}

}
