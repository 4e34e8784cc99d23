package dev.cliengine.command;

/**
 * Two beans claim one place in the tree of commands.
 *
 * @since 0.1.0
 */
public class DuplicateCommandException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String words;

	private final String first;

	private final String second;

	/**
	 * @param words what both claim, as it would be typed
	 * @param first where the first claim was made
	 * @param second where the second claim was made
	 */
	public DuplicateCommandException(String words, String first, String second) {
		super("'" + words + "' is claimed by " + first + " and by " + second);
		this.words = words;
		this.first = first;
		this.second = second;
	}

	public String words() {
		return this.words;
	}

	public String first() {
		return this.first;
	}

	public String second() {
		return this.second;
	}

}
