package dev.cliengine.autoconfigure;

import org.jspecify.annotations.Nullable;

/**
 * Why a value cannot be used.
 *
 * @param key the value as people write it, empty for the whole object
 * @param source where it is from, {@code null} when it is nowhere
 * @param reason what is wrong
 */
record BindProblem(String key, @Nullable String source, String reason) {

	private static final String MISSING = "has no value in any source, and no default";

	/** Nobody says anything, and somebody must. */
	static BindProblem missing(String key) {
		return new BindProblem(key, null, MISSING);
	}

	boolean isMissing() {
		return this.reason.equals(MISSING);
	}

	/** For settings of any source: the place first, as compilers have it. */
	String line() {
		return prefix(this.source) + prefix(this.key) + this.reason;
	}

	/** For the fields of an environment. */
	String fieldLine() {
		String field = this.key.isEmpty() ? "" : "field " + this.key + (isMissing() ? " " : ": ");
		return field + this.reason + ((this.source != null) ? " (" + this.source + ")" : "");
	}

	private static String prefix(@Nullable String text) {
		return (text == null || text.isEmpty()) ? "" : text + ": ";
	}

}
