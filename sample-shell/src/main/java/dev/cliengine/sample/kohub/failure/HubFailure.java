package dev.cliengine.sample.kohub.failure;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;

/**
 * A failure as kohub-cli tells it: {@code Error: TITLE: DETAILS}.
 */
class HubFailure extends CliException {

	private static final long serialVersionUID = 1L;

	private final transient Told told;

	HubFailure(Told told, CliException cause) {
		super(CliException.category(cause.category()).code(told.code()).requestId(cause.requestId()), told.line(),
				cause);
		this.told = told;
	}

	Told told() {
		return this.told;
	}

	/**
	 * The parts of what is told.
	 *
	 * @param title what happened, without a full stop
	 * @param code a stable word
	 * @param details what it happened to, {@code null} if the title says it all
	 * @param hint one line on what to do, {@code null} for none
	 * @param type the name of the exception's class
	 * @param status the status of the response, {@code null} without one
	 */
	record Told(String title, String code, @Nullable String details, @Nullable String hint, String type,
			@Nullable Integer status) {

		String line() {
			return (this.details != null) ? this.title + ": " + this.details : this.title;
		}

	}

}
