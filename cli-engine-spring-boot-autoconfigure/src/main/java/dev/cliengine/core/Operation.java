package dev.cliengine.core;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

/**
 * Something that takes a server longer than a call. A command that returns one has the
 * options {@code --wait} and {@code --wait-timeout}; what it shows is the state.
 *
 * @param <T> the type of what comes of it
 * @param latest what the server said last
 * @param question asks the server again; it may block, and is asked as part of the run
 * @param next the command that tells how far it is, {@code null} if there is none
 * @since 0.1.0
 */
public record Operation<T>(OperationState<T> latest, Callable<OperationState<T>> question, @Nullable NextAction next) {

	/** One without a command that tells how far it is. */
	public static <T> Operation<T> of(OperationState<T> latest, Callable<OperationState<T>> question) {
		return new Operation<>(latest, question, null);
	}

	/**
	 * The same with the command that tells how far it is.
	 * @param command the command, without the application's name
	 */
	public Operation<T> next(String command) {
		return new Operation<>(this.latest, this.question,
				new NextAction(command, "See how far " + this.latest.id() + " is"));
	}

}
