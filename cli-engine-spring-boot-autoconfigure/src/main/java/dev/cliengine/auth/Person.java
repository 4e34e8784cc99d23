package dev.cliengine.auth;

import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * The person who logs in, if there is one.
 *
 * @param mayAsk whether somebody is there to be asked
 * @param line asks a question, such as {@code User name:}, and gives the line typed,
 * empty at the end of the input
 * @param hidden does the same without showing what is typed
 * @since 0.1.0
 */
public record Person(BooleanSupplier mayAsk, UnaryOperator<String> line, UnaryOperator<String> hidden) {

	/** Whether somebody is there to be asked, now. */
	public boolean isThere() {
		return this.mayAsk.getAsBoolean();
	}

}
