package dev.cliengine.middleware;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.WaitOptions;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.NextAction;
import dev.cliengine.core.Operation;
import dev.cliengine.core.OperationState;
import dev.cliengine.terminal.TalkStream;
import dev.cliengine.transport.poll.Polling;

/**
 * Shows the state of operations that commands start, and waits for them under
 * {@code --wait}. Whoever stops waiting stops nothing else: the operation goes on at its
 * server, and its id is told.
 *
 * @since 0.1.0
 */
public final class WaitAdvice implements CommandAdvice {

	private final RunCalls calls;

	private final Supplier<Polling> polling;

	private final TalkStream talk;

	private final Clock clock;

	private final Pause pause;

	/**
	 * @param calls ties questions to the run
	 * @param polling how often servers are asked, wanted when somebody waits
	 * @param talk where people see how far it is
	 */
	public WaitAdvice(RunCalls calls, Supplier<Polling> polling, TalkStream talk, Clock clock) {
		this(calls, polling, talk, clock, (duration) -> Thread.sleep(duration.toMillis()));
	}

	WaitAdvice(RunCalls calls, Supplier<Polling> polling, TalkStream talk, Clock clock, Pause pause) {
		this.calls = calls;
		this.polling = polling;
		this.talk = talk;
		this.clock = clock;
		this.pause = pause;
	}

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		Wish wish = Wish.of(invocation.arguments());
		CommandOutcome outcome = next.invoke(invocation);
		if (!(outcome.result().data() instanceof Operation<?> operation)) {
			return outcome;
		}
		OperationState<?> state = operation.latest();
		if (wish.wanted() != null) {
			state = waitFor(operation, wish, invocation);
		}
		refuseFailed(state, operation);
		return new CommandOutcome(shown(outcome.result(), state, operation), outcome.kind());
	}

	private OperationState<?> waitFor(Operation<?> operation, Wish wish, CommandInvocation invocation)
			throws Exception {
		RunCallContext context = this.calls.context(invocation);
		try (WaitProgress progress = WaitProgress.of(invocation.scope().audience(), this.talk)) {
			OperationState<?> state = operation.latest();
			Instant start = this.clock.instant();
			for (long asked = 1; !wish.isMet(state); asked++) {
				refuseFailed(state, operation);
				if (state.done()) {
					throw otherwise(state, wish, operation);
				}
				Duration waited = Duration.between(start, this.clock.instant());
				progress.show(state, waited);
				Duration left = wish.left(waited);
				if (left != null && (left.isZero() || left.isNegative())) {
					throw late(state, wish, operation);
				}
				Duration turn = this.polling.get().pause(asked);
				this.pause.of((left != null && left.compareTo(turn) < 0) ? left : turn);
				state = this.calls.contexts().call(context, operation.question());
			}
			return state;
		}
		catch (InterruptedException ex) {
			this.talk.line("Operation " + operation.latest().id() + " goes on at the server"
					+ ((operation.next() != null) ? "; see '" + operation.next().filledIn() + "'" : ""));
			throw ex;
		}
	}

	private static void refuseFailed(OperationState<?> state, Operation<?> operation) {
		if (state.done() && state.problem() != null) {
			throw failure(ErrorCategory.FAILURE, operation).code("OPERATION_FAILED")
				.message("Operation " + state.id() + " failed: " + state.problem());
		}
	}

	private static CliException otherwise(OperationState<?> state, Wish wish, Operation<?> operation) {
		return failure(ErrorCategory.FAILURE, operation).code("OPERATION_ENDED")
			.message("Operation " + state.id() + " ended as " + state.state() + ", not as " + wish.wanted());
	}

	private static CliException late(OperationState<?> state, Wish wish, Operation<?> operation) {
		return failure(ErrorCategory.TIMEOUT, operation).code("WAIT_TIMEOUT")
			.fix("It goes on at the server: look again later, or wait longer with --wait-timeout")
			.message("Operation " + state.id() + " is still " + state.state() + " after " + wish.limit().text());
	}

	private static CliException.Builder failure(ErrorCategory category, Operation<?> operation) {
		CliException.Builder failure = CliException.category(category);
		return (operation.next() != null) ? failure.next(operation.next()) : failure;
	}

	private static CommandResult<?> shown(CommandResult<?> result, OperationState<?> state, Operation<?> operation) {
		CommandResult<?> shown = result.withData(state);
		NextAction next = operation.next();
		return (!state.done() && next != null) ? shown.next(next) : shown;
	}

	/**
	 * Lets time pass.
	 */
	@FunctionalInterface
	interface Pause {

		void of(Duration duration) throws InterruptedException;

	}

	/**
	 * What the line asks for.
	 *
	 * @param wanted the state, {@code null} for not waiting at all
	 * @param limit how long to wait
	 */
	private record Wish(@Nullable String wanted, Deadline limit) {

		static Wish of(CommandArguments arguments) {
			String wanted = arguments.text(WaitOptions.WAIT);
			String limit = arguments.text(WaitOptions.TIMEOUT);
			return new Wish((wanted == null && limit != null) ? WaitOptions.DONE : wanted,
					(limit != null) ? Deadline.parse(limit) : Deadline.none());
		}

		boolean isMet(OperationState<?> state) {
			boolean ended = state.done() && state.problem() == null && WaitOptions.DONE.equals(this.wanted);
			return ended || state.state().equalsIgnoreCase(this.wanted);
		}

		@Nullable Duration left(Duration waited) {
			return (this.limit.duration() != null) ? this.limit.duration().minus(waited) : null;
		}

	}

}
