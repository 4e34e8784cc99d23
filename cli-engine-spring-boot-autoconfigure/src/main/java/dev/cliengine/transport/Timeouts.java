package dev.cliengine.transport;

import java.time.Duration;

/**
 * How long a call may take.
 *
 * @param connect until there is a connection
 * @param response from a request that is sent until its response begins
 * @param idle between two pieces of a body
 * @param call all attempts together until the last byte, save for streaming calls; zero
 * for no limit
 * @since 0.1.0
 */
public record Timeouts(Duration connect, Duration response, Duration idle, Duration call) {

	/** 10 s to connect, 60 s to answer, 30 s of silence, 2 min in all. */
	public static Timeouts standard() {
		return new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(30),
				Duration.ofMinutes(2));
	}

}
