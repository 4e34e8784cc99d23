package dev.cliengine.auth.key;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Where a login gets its answers. There is no way in for secrets from the command line,
 * which other people on the machine can read.
 *
 * @param standardInput reads stdin to its end
 * @param line asks a question, such as {@code User name:}, and gives the line typed
 * @param hidden does the same without showing what is typed
 * @param mayAsk whether somebody is there to be asked
 * @since 0.1.0
 */
public record LoginInput(Supplier<String> standardInput, UnaryOperator<String> line, UnaryOperator<String> hidden,
		BooleanSupplier mayAsk) {
}
