package dev.cliengine.transport;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeStrategies;

/**
 * What can be said of a single call, for
 * {@code client.post().uri(…).attributes(Call.idempotencyKey(key))}.
 *
 * @since 0.1.0
 */
public final class Call {

	private static final String PREFIX = Call.class.getName() + ".";

	private static final String CONTEXT = PREFIX + "context";

	private static final String BASE_URL = PREFIX + "baseUrl";

	private static final String IDEMPOTENCY_KEY = PREFIX + "idempotencyKey";

	private static final String RETRYABLE = PREFIX + "retryable";

	private static final String STREAMING = PREFIX + "streaming";

	private static final String ANONYMOUS = PREFIX + "anonymous";

	private static final String REDIRECTS = PREFIX + "redirects";

	private static final String STATUSES = PREFIX + "statuses";

	private static final String STRATEGIES = PREFIX + "strategies";

	private Call() {
	}

	/** A key of its own for this logical call, in place of one made by chance. */
	public static Consumer<Map<String, Object>> idempotencyKey(String key) {
		return (attributes) -> attributes.put(IDEMPOTENCY_KEY, key);
	}

	/** Whether it may be sent again after a failure, whatever its method. */
	public static Consumer<Map<String, Object>> retryable(boolean retryable) {
		return (attributes) -> attributes.put(RETRYABLE, retryable);
	}

	/** It may take any time and be of any size, as long as something keeps coming. */
	public static Consumer<Map<String, Object>> streaming() {
		return (attributes) -> attributes.put(STREAMING, true);
	}

	/** No credential is sent. */
	public static Consumer<Map<String, Object>> anonymous() {
		return (attributes) -> attributes.put(ANONYMOUS, true);
	}

	/** Redirects are given to the caller. */
	public static Consumer<Map<String, Object>> withoutRedirects() {
		return (attributes) -> attributes.put(REDIRECTS, false);
	}

	/** Statuses of failures are given to the caller, once retries are used up. */
	public static Consumer<Map<String, Object>> anyStatus() {
		return (attributes) -> attributes.put(STATUSES, true);
	}

	/** The run it belongs to. */
	public static Consumer<Map<String, Object>> context(CallContext context) {
		return (attributes) -> attributes.put(CONTEXT, context);
	}

	/**
	 * The run a request belongs to.
	 * @throws IllegalStateException if the request came through no client of this package
	 */
	public static CallContext context(ClientRequest request) {
		return (CallContext) request.attribute(CONTEXT).orElseThrow(Call::strange);
	}

	/** The base URL of its backend in the run it belongs to. */
	public static Consumer<Map<String, Object>> baseUrl(String baseUrl) {
		return (attributes) -> attributes.put(BASE_URL, baseUrl);
	}

	/**
	 * The base URL of the backend in the run a request belongs to.
	 * @throws IllegalStateException if the request came through no client of this package
	 */
	public static String baseUrl(ClientRequest request) {
		return (String) request.attribute(BASE_URL).orElseThrow(Call::strange);
	}

	/** How its client reads answers, for filters that give answers of their own. */
	public static Consumer<Map<String, Object>> strategies(ExchangeStrategies strategies) {
		return (attributes) -> attributes.put(STRATEGIES, strategies);
	}

	/** How the client of a request reads answers. */
	public static ExchangeStrategies strategies(ClientRequest request) {
		return request.attribute(STRATEGIES)
			.map(ExchangeStrategies.class::cast)
			.orElseGet(ExchangeStrategies::withDefaults);
	}

	public static @Nullable String idempotencyKey(ClientRequest request) {
		return request.attribute(IDEMPOTENCY_KEY).map(Object::toString).orElse(null);
	}

	/** What the call says of sending it again, empty if it says nothing. */
	public static Optional<Boolean> retryable(ClientRequest request) {
		return request.attribute(RETRYABLE).map(Boolean.class::cast);
	}

	public static boolean isStreaming(ClientRequest request) {
		return is(request, STREAMING, false);
	}

	/** The same for the attributes a connector gets. */
	public static boolean isStreaming(Map<String, Object> attributes) {
		return Boolean.TRUE.equals(attributes.get(STREAMING));
	}

	public static boolean isAnonymous(ClientRequest request) {
		return is(request, ANONYMOUS, false);
	}

	public static boolean followsRedirects(ClientRequest request) {
		return is(request, REDIRECTS, true);
	}

	public static boolean takesAnyStatus(ClientRequest request) {
		return is(request, STATUSES, false);
	}

	private static IllegalStateException strange() {
		return new IllegalStateException("The request belongs to no run");
	}

	private static boolean is(ClientRequest request, String name, boolean otherwise) {
		return request.attribute(name).map(Boolean.class::cast).orElse(otherwise);
	}

}
