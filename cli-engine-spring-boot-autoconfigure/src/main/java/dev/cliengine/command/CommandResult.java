package dev.cliengine.command;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.NextAction;
import dev.cliengine.output.TextView;
import dev.cliengine.output.View;

/**
 * A result with more to say than its data.
 *
 * @param <T> the type of the data
 * @param data the data, or {@code null} for none
 * @param nextActions commands that make sense next
 * @param warnings what people should know though it worked
 * @param dryRun whether this is a preview and nothing was changed
 * @param failure how the process ends though the result is printed, as after a batch of
 * which a part failed; {@code null} for 0
 * @param view how people see it, {@code null} for the view of the command
 * @since 0.1.0
 */
public record CommandResult<T>(@Nullable T data, List<NextAction> nextActions, List<String> warnings, boolean dryRun,
		@Nullable ErrorCategory failure, @Nullable View view) {

	public CommandResult {
		nextActions = List.copyOf(nextActions);
		warnings = List.copyOf(warnings);
	}

	/** A result that is its data alone. */
	public static <T> CommandResult<T> of(@Nullable T data) {
		return new CommandResult<>(data, List.of(), List.of(), false, null, null);
	}

	/**
	 * The same with a command that makes sense next.
	 * @param command the command, without the application's name; {@code <name>} and
	 * {@code {name}} stand for what the reader fills in
	 */
	public CommandResult<T> next(String command, String description) {
		return next(new NextAction(command, description));
	}

	public CommandResult<T> next(NextAction action) {
		List<NextAction> extended = new ArrayList<>(this.nextActions);
		extended.add(action);
		return new CommandResult<>(this.data, extended, this.warnings, this.dryRun, this.failure, this.view);
	}

	public CommandResult<T> warning(String warning) {
		List<String> extended = new ArrayList<>(this.warnings);
		extended.add(warning);
		return new CommandResult<>(this.data, this.nextActions, extended, this.dryRun, this.failure, this.view);
	}

	/** The same about other data. */
	public <R> CommandResult<R> withData(@Nullable R data) {
		return new CommandResult<>(data, this.nextActions, this.warnings, this.dryRun, this.failure, this.view);
	}

	/** Marks the result as the preview of a handler that previews itself. */
	public CommandResult<T> asDryRun() {
		return new CommandResult<>(this.data, this.nextActions, this.warnings, true, this.failure, this.view);
	}

	/**
	 * The same, printed like any result, and then the process ends as after a failure of
	 * that category.
	 */
	public CommandResult<T> failing(ErrorCategory failure) {
		return new CommandResult<>(this.data, this.nextActions, this.warnings, this.dryRun, failure, this.view);
	}

	/** The same, shown to people in this way. */
	public CommandResult<T> shown(View view) {
		return new CommandResult<>(this.data, this.nextActions, this.warnings, this.dryRun, this.failure, view);
	}

	/** The same, of which people see this sentence. */
	public CommandResult<T> saying(String sentence) {
		return shown((TextView) (data, width) -> sentence + "\n");
	}

}
