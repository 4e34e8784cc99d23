package dev.cliengine.sample.kohub.menu;

import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.util.context.Context;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.view.Spinner;
import dev.cliengine.shell.Conversation;
import dev.cliengine.terminal.TalkStream;
import dev.cliengine.transport.CallContexts;

/**
 * Shows a spinner while a server is asked; Ctrl-C stops the call.
 *
 * @param conversation knows of Ctrl-C
 * @param contexts knows which run a call belongs to
 * @param err where the spinner is
 * @param rich whether it may turn
 * @param outer ends everything
 */
record NetworkWait(Conversation conversation, CallContexts contexts, TalkStream err, Supplier<Boolean> rich,
		Cancellation outer) implements Waiting {

	@Override
	public <T extends @Nullable Object> T during(String doing, Supplier<T> work) {
		if (!this.rich.get()) {
			return transferring(doing, work);
		}
		return Spinner.during(this.err, doing, true, () -> stoppable(work));
	}

	@Override
	public <T extends @Nullable Object> T transferring(String doing, Supplier<T> work) {
		this.err.line(doing + "...");
		return stoppable(work);
	}

	private <T extends @Nullable Object> T stoppable(Supplier<T> work) {
		Cancellation own = new Cancellation();
		Runnable forget = this.outer
			.onCancel(() -> own.cancel(Objects.requireNonNullElse(this.outer.reason(), ErrorCategory.INTERRUPTED)));
		try {
			return this.conversation.during(() -> own.cancel(ErrorCategory.INTERRUPTED), () -> call(own, work));
		}
		catch (RuntimeException ex) {
			if (own.isCancelled() && !this.outer.isCancelled()) {
				throw new Left();
			}
			throw ex;
		}
		finally {
			forget.run();
		}
	}

	private <T extends @Nullable Object> T call(Cancellation own, Supplier<T> work) {
		try {
			return this.contexts.call(new StoppableCall(this.contexts.current(Context.empty()), own), work::get);
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException("A supplier throws nothing else", ex);
		}
	}

}
