package dev.cliengine.transport;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Nobody looks.
 */
enum NoTrace implements CallTrace {

	INSTANCE;

	@Override
	public boolean isOn() {
		return false;
	}

	@Override
	public void request(String method, String url, HttpHeaders headers, @Nullable String body) {
	}

	@Override
	public void response(int status, String method, String url, HttpHeaders headers, @Nullable String body,
			long length) {
	}

	@Override
	public void retrying(int attempt, Duration wait) {
	}

}
