package dev.cliengine.sample.kohub.view;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Values as people read them.
 */
public final class Words {

	private Words() {
	}

	/** A time in UTC, nothing where nobody knows it. */
	public static String time(@Nullable Instant instant) {
		return (instant != null) ? instant.toString() : "";
	}

	/** {@code True} or {@code False}. */
	public static String trueFalse(boolean value) {
		return value ? "True" : "False";
	}

	/** A text, {@code N/A} for none. */
	public static String known(@Nullable String value) {
		return (value != null && !value.isEmpty()) ? value : "N/A";
	}

	/** The beginning of a secret: ten characters of a long one, none of a short one. */
	public static String masked(String secret) {
		return (secret.length() > 10) ? secret.substring(0, 10) + "..." : "***";
	}

}
