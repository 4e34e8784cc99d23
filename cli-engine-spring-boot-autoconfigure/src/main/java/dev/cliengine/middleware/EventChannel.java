package dev.cliengine.middleware;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.EventSink;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * A bounded queue between the handler that makes events and the thread that writes them.
 * A full queue makes the handler wait.
 */
final class EventChannel implements EventSink {

	static final int CAPACITY = 64;

	private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(CAPACITY + 1);

	private volatile boolean closed;

	private volatile Runnable taken = () -> {
	};

	@Override
	public void send(@Nullable Object event) {
		if (this.closed) {
			throw new CliException(ErrorCategory.INTERRUPTED, "nobody reads the events any more");
		}
		try {
			this.queue.put(new Item(event, null, false));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CliException(ErrorCategory.INTERRUPTED, "interrupted while sending an event");
		}
	}

	/**
	 * Says that no event will follow. A thread that was interrupted says so as well, or
	 * the reader would wait for ever.
	 */
	void end(@Nullable Throwable failure) {
		boolean interrupted = Thread.interrupted();
		boolean said = false;
		while (!said && !this.closed) {
			try {
				this.queue.put(new Item(null, failure, true));
				said = true;
			}
			catch (InterruptedException ex) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/** Runs whenever an event was taken, to ask the source for more. */
	void onTaken(Runnable taken) {
		this.taken = taken;
	}

	/** The next item, or {@code null} if none is waiting. */
	@Nullable Item poll() {
		Item item = this.queue.poll();
		if (item != null) {
			this.taken.run();
		}
		return item;
	}

	/** The next item. */
	Item take() throws InterruptedException {
		Item item = this.queue.take();
		this.taken.run();
		return item;
	}

	/** Lets the handler know that nobody reads any more. */
	void close() {
		this.closed = true;
		this.queue.clear();
	}

	/**
	 * One item.
	 *
	 * @param event the event
	 * @param failure why there will be no more, if something failed
	 * @param last whether there will be no more
	 */
	record Item(@Nullable Object event, @Nullable Throwable failure, boolean last) {
	}

}
