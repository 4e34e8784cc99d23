package dev.cliengine.auth.oauth;

import java.net.URI;
import java.time.Duration;

import dev.cliengine.core.Cancellation;

/**
 * The browser's way back over this computer's own address.
 *
 * @param receiver waits for it
 * @since 0.1.0
 */
public record LoopbackRedirect(LoopbackReceiver receiver) implements RedirectReceiver {

	/** Takes a port of this computer. */
	public static RedirectReceiver open(int port, String path) {
		return new LoopbackRedirect(LoopbackReceiver.open(port, path));
	}

	@Override
	public URI redirectUri() {
		return this.receiver.redirectUri();
	}

	@Override
	public Answer await(String state, Duration limit, Cancellation cancellation) {
		Callback callback = this.receiver.await(state, limit, cancellation);
		return new Answer(callback.code(), callback.issuer());
	}

	@Override
	public void close() {
		this.receiver.close();
	}

}
