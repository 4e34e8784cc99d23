package dev.cliengine.middleware;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.EventSink;

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
		put(new Item(event, null, false));
	}

	/** Says that no event will follow. */
	void end(@Nullable Throwable failure) {
		try {
			put(new Item(null, failure, true));
		}
		catch (CancellationException ex) {
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

	private void put(Item item) {
		try {
			if (this.closed && !item.last()) {
				throw new CancellationException("nobody reads the events any more");
			}
			this.queue.put(item);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CancellationException("interrupted while sending an event");
		}
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
