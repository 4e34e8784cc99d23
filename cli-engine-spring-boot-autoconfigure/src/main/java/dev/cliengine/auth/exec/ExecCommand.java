package dev.cliengine.auth.exec;

import java.time.Duration;
import java.util.List;

/**
 * The program that gives the credentials of a provider. It is started without a shell,
 * with the variables and the directory of this process.
 *
 * @param name the name of the provider
 * @param command the program and its arguments
 * @param timeout how long one question may take, zero for as long as it takes
 * @param outputLimit how many bytes it may print on each of its streams, up to 1 GiB
 * @since 0.1.0
 */
public record ExecCommand(String name, List<String> command, Duration timeout, long outputLimit) {

	/** The size of an answer that is enough for any credential. */
	public static final long USUAL_LIMIT = 1 << 20;

	private static final long HIGHEST_LIMIT = 1 << 30;

	/**
	 * @throws IllegalArgumentException if there is no name or no program, or a limit is
	 * out of its range
	 */
	public ExecCommand {
		command = List.copyOf(command);
		if (name.isBlank()) {
			throw new IllegalArgumentException("A provider needs a name");
		}
		if (command.isEmpty() || command.get(0).isBlank()) {
			throw new IllegalArgumentException("The provider '" + name + "' needs a program to run");
		}
		if (timeout.isNegative()) {
			throw new IllegalArgumentException("The timeout of the provider '" + name + "' is negative");
		}
		if (outputLimit < 1 || outputLimit > HIGHEST_LIMIT) {
			throw new IllegalArgumentException(
					"The output limit of the provider '" + name + "' is not between 1 byte and 1 GiB");
		}
	}

	/** A program that may take its time and print up to 1 MiB. */
	public static ExecCommand of(String name, List<String> command) {
		return new ExecCommand(name, command, Duration.ZERO, USUAL_LIMIT);
	}

	/** The program as it was named, without its arguments. */
	public String program() {
		return this.command.get(0);
	}

}
