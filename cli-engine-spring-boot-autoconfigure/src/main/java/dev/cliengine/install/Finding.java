package dev.cliengine.install;

/**
 * What an examination came to.
 *
 * @param check what was looked at, in a word or two
 * @param status how it is
 * @param text what was found, a sentence without a full stop
 * @param fix how to get past it, empty when it is well
 * @since 0.1.0
 */
public record Finding(String check, Status status, String text, String fix) {

	public static Finding ok(String check, String text) {
		return new Finding(check, Status.OK, text, "");
	}

	public static Finding warn(String check, String text, String fix) {
		return new Finding(check, Status.WARN, text, fix);
	}

	public static Finding fail(String check, String text, String fix) {
		return new Finding(check, Status.FAIL, text, fix);
	}

	/**
	 * How a thing is.
	 */
	public enum Status {

		/** As it should be. */
		OK,

		/** It works, but not as well as it could. */
		WARN,

		/** Something does not work. */
		FAIL

	}

}
