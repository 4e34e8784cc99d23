package dev.cliengine.middleware;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

import reactor.core.publisher.Flux;

import dev.cliengine.command.CommandResult;
import dev.cliengine.terminal.ClosedPipeException;
import dev.cliengine.transport.CallContexts;

/**
 * One run of a streaming command: the handler makes events on a thread of its own while
 * this thread writes them. Output is flushed whenever no event is waiting.
 */
final class StreamingRun {

	private final CommandInvocation invocation;

	private final RunCallContext context;

	private final CallContexts contexts;

	private final EventOutput output;

	private final EventChannel channel = new EventChannel();

	private final PublisherFeed feed = new PublisherFeed(this.channel);

	private boolean readerIsGone;

	StreamingRun(CommandInvocation invocation, RunCallContext context, CallContexts contexts) {
		this.invocation = invocation;
		this.context = context;
		this.contexts = contexts;
		this.output = invocation.scope().events();
	}

	CommandOutcome run() throws Exception {
		Thread producer = new Thread(this::produce, "cli-events");
		producer.setDaemon(true);
		producer.start();
		try {
			drain();
			return new CommandOutcome(CommandResult.of(null), CommandOutcome.Kind.STREAMED);
		}
		finally {
			this.feed.cancel();
			this.channel.close();
			producer.interrupt();
		}
	}

	private void produce() {
		try {
			this.contexts.call(this.context, this::handle);
		}
		catch (Throwable ex) {
			this.channel.end(ex);
		}
	}

	private boolean handle() throws Exception {
		Object returned = this.invocation.handler().handle(new HandlerContext(this.invocation, this.channel));
		if (returned instanceof Publisher<?> publisher) {
			this.feed.drain(Flux.from(publisher).contextWrite(this.context::within));
		}
		else {
			this.channel.end(null);
		}
		return true;
	}

	private void drain() throws Exception {
		while (true) {
			EventChannel.Item item = next();
			if (item == null) {
				return;
			}
			if (item.last()) {
				finish(item.failure());
				return;
			}
			write(item.event());
		}
	}

	/** The next item, or {@code null} if there is no point in going on. */
	private EventChannel.@Nullable Item next() throws IOException, InterruptedException {
		EventChannel.Item item = this.channel.poll();
		if (item == null || Thread.currentThread().isInterrupted()) {
			flush();
		}
		if (Thread.interrupted()) {
			throw new InterruptedException("The run was abandoned");
		}
		if (this.readerIsGone && !this.invocation.metadata().changesSomething()) {
			return null;
		}
		return (item != null) ? item : this.channel.take();
	}

	private void write(@Nullable Object event) throws IOException {
		if (!this.readerIsGone) {
			try {
				this.output.write(event);
			}
			catch (ClosedPipeException ex) {
				this.readerIsGone = true;
			}
			catch (RuntimeException ex) {
				// The events before this one are good
				flush();
				throw ex;
			}
		}
	}

	private void flush() throws IOException {
		if (!this.readerIsGone) {
			try {
				this.output.flush();
			}
			catch (ClosedPipeException ex) {
				this.readerIsGone = true;
			}
		}
	}

	private void finish(@Nullable Throwable failure) throws Exception {
		flush();
		if (failure instanceof Error error) {
			throw error;
		}
		if (failure instanceof Exception exception) {
			throw exception;
		}
	}

}
