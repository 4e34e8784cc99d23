package dev.cliengine.command;

import org.jspecify.annotations.Nullable;

/**
 * One command: what it is and what it does. A bean of this type is mounted as a command;
 * annotated methods become one each.
 *
 * @since 0.1.0
 */
public interface CommandHandler {

	/** What the command is. Called often, so it returns the same object every time. */
	CommandSpec spec();

	/**
	 * Refuses values before anything runs: nobody has been asked, logged in or audited.
	 * @throws dev.cliengine.core.CliException if a value is not acceptable
	 */
	default void check(CommandArguments arguments) {
	}

	/**
	 * Does the work. It prints nothing, authenticates nothing and catches nothing.
	 * @return a value, a record, a list, a {@link CommandResult}, a {@code Mono}, or a
	 * {@code Flux} for a stream; {@code null} for nothing to show
	 * @throws Exception any failure; a {@link dev.cliengine.core.CliException} is shown
	 * as it is
	 */
	@Nullable Object handle(CommandContext context) throws Exception;

	/** A command from its two halves. */
	static CommandHandler of(CommandSpec spec, Body body) {
		return new CommandHandler() {

			@Override
			public CommandSpec spec() {
				return spec;
			}

			@Override
			public @Nullable Object handle(CommandContext context) throws Exception {
				return body.handle(context);
			}

		};
	}

	/** What a command does. */
	@FunctionalInterface
	interface Body {

		@Nullable Object handle(CommandContext context) throws Exception;

	}

}
