package dev.cliengine.terminal;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * The reader of stdout went away, as {@code head} does when it has seen enough.
 *
 * @since 0.1.0
 */
public final class ClosedPipeException extends IOException {

	private static final long serialVersionUID = 1L;

	public ClosedPipeException(@Nullable Throwable cause) {
		super("The reader of stdout went away", cause);
	}

}
