package dev.cliengine.sample.project;

import java.util.random.RandomGenerator;

/**
 * Makes ids that are easy to read out and to type: {@code p-} and digits and letters
 * without i, l, o and u.
 */
final class ProjectIds {

	private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

	private final RandomGenerator random;

	ProjectIds(RandomGenerator random) {
		this.random = random;
	}

	/** A short id (40 bits), which somebody else may have already. */
	String next() {
		return id(8);
	}

	/**
	 * A longer id (64 bits) for one of very many: that any two of a million are the same
	 * is less likely than one in ten million, so nobody has to compare them.
	 */
	String nextOfMany() {
		return id(13);
	}

	private String id(int length) {
		long bits = this.random.nextLong();
		StringBuilder id = new StringBuilder("p-");
		for (int i = 0; i < length; i++) {
			id.append(DIGITS.charAt((int) (bits & 31)));
			bits >>>= 5;
		}
		return id.toString();
	}

}
