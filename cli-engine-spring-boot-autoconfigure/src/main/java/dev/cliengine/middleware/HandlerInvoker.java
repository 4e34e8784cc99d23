package dev.cliengine.middleware;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import dev.cliengine.command.CommandResult;

/**
 * The end of the chain: runs the handler and waits for what it gives.
 *
 * @since 0.1.0
 */
public final class HandlerInvoker implements CommandInvoker {

	private final RunCalls calls;

	/**
	 * @param calls ties the calls of handlers to their runs
	 */
	public HandlerInvoker(RunCalls calls) {
		this.calls = calls;
	}

	@Override
	public CommandOutcome invoke(CommandInvocation invocation) throws Exception {
		RunCallContext context = this.calls.context(invocation);
		if (invocation.spec().result().streaming()) {
			return new StreamingRun(invocation, context, this.calls.contexts()).run();
		}
		return CommandOutcome.ran(this.calls.contexts()
			.call(context,
					() -> result(settle(invocation.handler().handle(new HandlerContext(invocation, null)), context))));
	}

	private static CommandResult<?> result(@Nullable Object value) {
		return (value instanceof CommandResult<?> result) ? result : CommandResult.of(value);
	}

	private static @Nullable Object settle(@Nullable Object value, RunCallContext context) throws Exception {
		if (value instanceof Publisher<?> publisher) {
			return await(future(publisher, context));
		}
		return (value instanceof CompletionStage<?> stage) ? await(stage.toCompletableFuture()) : value;
	}

	/** Apart from the rest, so that Reactor is loaded for publishers alone. */
	private static Future<?> future(Publisher<?> publisher, RunCallContext context) {
		return (publisher instanceof Mono<?> mono) ? mono.contextWrite(context::within).toFuture()
				: Flux.from(publisher).contextWrite(context::within).collectList().toFuture();
	}

	private static <T> @Nullable T await(Future<T> future) throws Exception {
		try {
			return future.get();
		}
		catch (InterruptedException ex) {
			future.cancel(true);
			throw ex;
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof Error error) {
				throw error;
			}
			throw (ex.getCause() instanceof Exception cause) ? cause : ex;
		}
	}

}
