package dev.cliengine.transport;

/**
 * How much a backend may send.
 *
 * @param body bytes of a body that is read as a whole, after it is unpacked
 * @param errorBody bytes of an error's body that are read; the rest is cut
 * @param redirects how many redirects are followed
 * @since 0.1.0
 */
public record Limits(int body, int errorBody, int redirects) {

	/** 32 MiB, 64 KiB, 5 redirects. */
	public static Limits standard() {
		return new Limits(32 << 20, 64 << 10, 5);
	}

}
