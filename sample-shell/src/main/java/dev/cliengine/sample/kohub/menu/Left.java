package dev.cliengine.sample.kohub.menu;

/**
 * Somebody left a question without an answer: with Ctrl-C, or at the end of the input.
 */
final class Left extends RuntimeException {

	private static final long serialVersionUID = 1L;

	Left() {
		super("left", null, false, false);
	}

}
