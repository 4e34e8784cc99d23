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
 * @param undo the words of the command that takes the change back, empty if there is none
 * @since 0.1.0
 */
public record CommandResult<T>(@Nullable T data, List<NextAction> nextActions, List<String> warnings, boolean dryRun,
		@Nullable ErrorCategory failure, @Nullable View view, List<String> undo) {

	public CommandResult {
		nextActions = List.copyOf(nextActions);
		warnings = List.copyOf(warnings);
		undo = List.copyOf(undo);
	}

	/** A result that is its data alone. */
	public static <T> CommandResult<T> of(@Nullable T data) {
		return new CommandResult<>(data, List.of(), List.of(), false, null, null, List.of());
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
		return new CommandResult<>(this.data, extended, this.warnings, this.dryRun, this.failure, this.view, this.undo);
	}

	public CommandResult<T> warning(String warning) {
		List<String> extended = new ArrayList<>(this.warnings);
		extended.add(warning);
		return new CommandResult<>(this.data, this.nextActions, extended, this.dryRun, this.failure, this.view,
				this.undo);
	}

	/** The same about other data. */
	public <R> CommandResult<R> withData(@Nullable R data) {
		return new CommandResult<>(data, this.nextActions, this.warnings, this.dryRun, this.failure, this.view,
				this.undo);
	}

	/** Marks the result as the preview of a handler that previews itself. */
	public CommandResult<T> asDryRun() {
		return new CommandResult<>(this.data, this.nextActions, this.warnings, true, this.failure, this.view,
				this.undo);
	}

	/**
	 * The same, printed like any result, and then the process ends as after a failure of
	 * that category.
	 */
	public CommandResult<T> failing(ErrorCategory failure) {
		return new CommandResult<>(this.data, this.nextActions, this.warnings, this.dryRun, failure, this.view,
				this.undo);
	}

	/**
	 * The same of a change that another command takes back, for {@code history undo}.
	 * @param words the words of that command, without the application's name, such as
	 * {@code project}, {@code delete} and the id of what was made; no secrets
	 */
	public CommandResult<T> undoneBy(String... words) {
		return new CommandResult<>(this.data, this.nextActions, this.warnings, this.dryRun, this.failure, this.view,
				List.of(words));
	}

	/** The same, shown to people in this way. */
	public CommandResult<T> shown(View view) {
		return new CommandResult<>(this.data, this.nextActions, this.warnings, this.dryRun, this.failure, view,
				this.undo);
	}

	/** The same, of which people see this sentence. */
	public CommandResult<T> saying(String sentence) {
		return shown((TextView) (data, width) -> sentence + "\n");
	}

}
