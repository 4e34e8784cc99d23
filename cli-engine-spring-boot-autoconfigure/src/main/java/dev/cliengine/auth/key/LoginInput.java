package dev.cliengine.auth.key;

import java.util.function.Supplier;

import dev.cliengine.auth.Person;

/**
 * Where a login gets its answers. There is no way in for secrets from the command line,
 * which other people on the machine can read.
 *
 * @param standardInput reads stdin to its end
 * @param person is asked for the rest
 * @since 0.1.0
 */
public record LoginInput(Supplier<String> standardInput, Person person) {
}
