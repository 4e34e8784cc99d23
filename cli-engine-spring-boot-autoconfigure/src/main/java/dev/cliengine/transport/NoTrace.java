package dev.cliengine.transport;

import java.net.URI;
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
	public void request(String method, URI uri, HttpHeaders headers, byte @Nullable [] body) {
	}

	@Override
	public void response(int status, String method, URI uri, HttpHeaders headers, byte @Nullable [] body, long length) {
	}

	@Override
	public void retrying(int attempt, Duration wait) {
	}

}
