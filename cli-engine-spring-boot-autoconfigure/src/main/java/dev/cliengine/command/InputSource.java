package dev.cliengine.command;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A value that names something to read: a file, or {@code -} for standard input. Declare
 * a parameter of this type to read input of any size.
 *
 * @since 0.1.0
 */
public final class InputSource {

	private final String name;

	private final Supplier<InputStream> stream;

	/**
	 * @param name what was typed
	 * @param stream opens it; throws {@link dev.cliengine.core.CliException} if it cannot
	 */
	public InputSource(String name, Supplier<InputStream> stream) {
		this.name = name;
		this.stream = stream;
	}

	/** What was typed, for messages. */
	public String name() {
		return this.name;
	}

	/**
	 * Opens the source; the caller closes it. Standard input can be opened once.
	 * @throws dev.cliengine.core.CliException if it cannot be read
	 */
	public InputStream open() {
		return this.stream.get();
	}

	@Override
	public String toString() {
		return this.name;
	}

}
