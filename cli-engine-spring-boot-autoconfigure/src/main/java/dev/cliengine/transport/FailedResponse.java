package dev.cliengine.transport;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.springframework.http.HttpHeaders;

/**
 * A response with a status of 400 or more.
 *
 * @param backend the name of the backend
 * @param method the method of the request
 * @param uri where it was sent
 * @param status 400 or more
 * @param headers of the response
 * @param body of the response, cut at the backend's limit; empty if it could not be read
 * @param requestId the id under which the server knows the request, else the id it was
 * sent with
 * @since 0.1.0
 */
public record FailedResponse(String backend, String method, URI uri, int status, HttpHeaders headers, byte[] body,
		String requestId) {

	/** The body as text, without blanks around it. */
	public String text() {
		return new String(this.body, StandardCharsets.UTF_8).strip();
	}

	/** The value of a header. */
	public Optional<String> header(String name) {
		return Optional.ofNullable(this.headers.getFirst(name));
	}

}
