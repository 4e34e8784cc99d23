package dev.cliengine.terminal;

import java.util.Map;
import java.util.OptionalInt;

/**
 * Looks at the terminal, if there is one, without opening it.
 *
 * @since 0.1.0
 */
public interface TerminalProbe {

	/**
	 * Whether a descriptor leads to a terminal.
	 * @param descriptor 0 for stdin, 1 for stdout, 2 for stderr
	 */
	boolean isTerminal(int descriptor);

	/**
	 * The columns of stdout's terminal right now, at least 20; empty when stdout is no
	 * terminal or does not tell.
	 */
	OptionalInt columns();

	/**
	 * The columns of stderr's terminal right now, at least 20; empty when stderr is no
	 * terminal or does not tell.
	 */
	default OptionalInt errorColumns() {
		return columns();
	}

	/**
	 * The rows of stdout's terminal right now; empty when stdout is no terminal or does
	 * not tell.
	 */
	default OptionalInt rows() {
		return OptionalInt.empty();
	}

	/**
	 * The probe of this process. On Linux it reads {@code /proc}; on other Unix systems
	 * it asks {@code test -t}; on Windows all three descriptors count as terminals when
	 * the JVM has a console. Columns and rows are {@code COLUMNS} and {@code LINES} of
	 * the environment when those are positive numbers, else what {@code stty} says.
	 */
	static TerminalProbe process(Map<String, String> environment) {
		return new ProcessTerminalProbe(environment);
	}

}
