package dev.cliengine.builtin;

/**
 * The order in which the commands stand that come before the application's own.
 */
final class BuiltinOrder {

	static final int HELP = 1;

	static final int GUIDE = 2;

	static final int TREE = 3;

	static final int COMPLETION = 4;

	static final int SEARCH = 5;

	private BuiltinOrder() {
	}

}
