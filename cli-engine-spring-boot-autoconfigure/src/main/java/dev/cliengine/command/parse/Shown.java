package dev.cliengine.command.parse;

/**
 * Makes what was typed fit for a message of one line.
 *
 * @since 0.1.0
 */
public final class Shown {

	private static final int MOST = 200;

	private Shown() {
	}

	/** The text with line ends escaped, cut to 200 characters. */
	public static String of(String typed) {
		return cut(typed).replace("\n", "\\n").replace("\r", "\\r");
	}

	private static String cut(String typed) {
		if (typed.length() <= MOST) {
			return typed;
		}
		int end = Character.isHighSurrogate(typed.charAt(MOST - 1)) ? MOST - 1 : MOST;
		return typed.substring(0, end) + "…";
	}

}
