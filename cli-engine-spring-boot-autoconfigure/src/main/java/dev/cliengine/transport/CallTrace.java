package dev.cliengine.transport;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Sees every request that is sent and every response, retries one by one. Secrets in what
 * it sees have been replaced.
 *
 * @since 0.1.0
 */
public interface CallTrace {

	/** Whether anybody looks: bodies need not be kept where nobody does. */
	boolean isOn();

	/**
	 * A request has been sent, or has failed to be.
	 * @param body what it carries, empty for nothing; {@code null} if it was not kept
	 */
	void request(String method, String url, HttpHeaders headers, @Nullable String body);

	/**
	 * A response has come.
	 * @param body what it carries, empty for nothing; {@code null} if it was not kept
	 * @param length how many bytes it has, negative if nobody knows
	 */
	void response(int status, String method, String url, HttpHeaders headers, @Nullable String body, long length);

	/**
	 * The request is about to be sent again.
	 * @param attempt 2 for the first repetition
	 * @param wait how long until then
	 */
	void retrying(int attempt, Duration wait);

	/** Sees nothing. */
	static CallTrace none() {
		return NoTrace.INSTANCE;
	}

}
