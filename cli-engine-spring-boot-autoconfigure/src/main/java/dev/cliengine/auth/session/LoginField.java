package dev.cliengine.auth.session;

/**
 * Something a login needs to know.
 *
 * @param label what it is called, such as {@code User name}; the question is this and a
 * colon
 * @param variable the variable of the process that answers it
 * @since 0.1.0
 */
public record LoginField(String label, String variable) {

	String question() {
		return this.label + ":";
	}

}
