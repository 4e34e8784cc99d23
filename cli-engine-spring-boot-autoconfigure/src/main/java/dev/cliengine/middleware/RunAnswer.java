package dev.cliengine.middleware;

import org.jspecify.annotations.Nullable;

import dev.cliengine.output.Envelope;
import dev.cliengine.output.View;

/**
 * What came of a command line.
 *
 * @param envelope what it says; help and other texts are envelopes that are a text, that
 * of a stream has neither data nor an error
 * @param view how people see it, {@code null} for the usual way
 * @param exitCode what a process would have ended with, 0 to 255
 * @since 0.1.0
 */
public record RunAnswer(Envelope envelope, @Nullable View view, int exitCode) {
}
