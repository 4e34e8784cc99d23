package dev.cliengine.middleware;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;

/**
 * Gives exceptions of other libraries a category and a better message. Declare beans of
 * this type.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface FailureTranslator {

	/** The failure to show, or {@code null} if this exception means nothing to it. */
	@Nullable CliException translate(Throwable exception);

}
