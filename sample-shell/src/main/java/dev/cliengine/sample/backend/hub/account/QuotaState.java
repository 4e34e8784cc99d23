package dev.cliengine.sample.backend.hub.account;

import org.jspecify.annotations.Nullable;

/**
 * How full something is.
 *
 * @param quota the bytes that fit, {@code null} for any number
 * @param used the bytes that are there
 */
record QuotaState(@Nullable Long quota, long used) {

	private static final double PERCENT = 100.0;

	/** The two as one; without a quota if one of them has none. */
	QuotaState and(QuotaState other) {
		Long sum = (this.quota != null && other.quota != null) ? Long.valueOf(this.quota + other.quota) : null;
		return new QuotaState(sum, this.used + other.used);
	}

	@Nullable Long available() {
		return (this.quota != null) ? Long.valueOf(Math.max(0, this.quota - this.used)) : null;
	}

	/** From 0, with two decimals. */
	@Nullable Double percentage() {
		if (this.quota == null) {
			return null;
		}
		return (this.quota > 0) ? Math.round(this.used * PERCENT * PERCENT / this.quota) / PERCENT : 0.0;
	}

}
