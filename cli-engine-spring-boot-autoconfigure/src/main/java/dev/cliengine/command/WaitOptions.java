package dev.cliengine.command;

import java.util.List;

/**
 * The options of commands that start something which takes a server longer than a call.
 * Methods that return an {@link dev.cliengine.core.Operation} have them; other commands
 * declare them with {@link CommandSpec.Builder#waits()}.
 *
 * @since 0.1.0
 */
public final class WaitOptions {

	/** The id of {@code --wait[=STATE]}. */
	public static final String WAIT = "wait";

	/** The id of {@code --wait-timeout DURATION}. */
	public static final String TIMEOUT = "wait_timeout";

	/** The state that is waited for when none is named. */
	public static final String DONE = "done";

	private WaitOptions() {
	}

	/** Both of them. */
	public static List<OptionSpec> all() {
		return List.of(
				OptionSpec.named("wait")
					.id(WAIT)
					.label("STATE")
					.optionalValue(OptionKind.OPTIONAL_ATTACHED, DONE)
					.description("Wait until it is done, or in a state")
					.build(),
				OptionSpec.named("wait-timeout")
					.id(TIMEOUT)
					.label("DURATION")
					.description("How long to wait: 90s, 1.5m; it goes on at the server all the same")
					.build());
	}

}
