package dev.cliengine.io;

/**
 * A text that must not be shown. Printing, logging or concatenating it gives
 * {@code ********}; only {@link #reveal()} gives the text. Never empty.
 *
 * @since 0.1.0
 */
public final class Secret {

	/** What stands in place of a secret. */
	public static final String MASK = "********";

	private final String value;

	private Secret(String value) {
		if (value.isEmpty()) {
			throw new IllegalArgumentException("A secret must not be empty");
		}
		this.value = value;
	}

	/**
	 * A secret with this text.
	 * @throws IllegalArgumentException if it is empty
	 */
	public static Secret of(String value) {
		return new Secret(value);
	}

	/**
	 * A secret with a copy of these characters, so that the caller can wipe the array.
	 * @throws IllegalArgumentException if there are none
	 */
	public static Secret of(char[] value) {
		return new Secret(new String(value));
	}

	/** The text itself, for the one place that needs it. */
	public String reveal() {
		return this.value;
	}

	/** Takes the same time wherever two secrets of one length differ. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Secret secret && sameText(this.value, secret.value);
	}

	@Override
	public int hashCode() {
		return this.value.hashCode();
	}

	@Override
	public String toString() {
		return MASK;
	}

	private static boolean sameText(String left, String right) {
		int difference = left.length() ^ right.length();
		for (int i = 0; i < right.length(); i++) {
			difference |= left.charAt(i % left.length()) ^ right.charAt(i);
		}
		return difference == 0;
	}

}
