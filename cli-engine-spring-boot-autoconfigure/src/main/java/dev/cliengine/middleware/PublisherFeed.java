package dev.cliengine.middleware;

import java.util.concurrent.Semaphore;

import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.SignalType;

/**
 * Moves the events of a publisher into a channel, asking for no more than the channel
 * holds, so that the publisher's thread never has to wait.
 */
final class PublisherFeed extends BaseSubscriber<Object> {

	private static final int BATCH = EventChannel.CAPACITY / 2;

	private final EventChannel channel;

	private final Semaphore demand = new Semaphore(0);

	private int taken;

	PublisherFeed(EventChannel channel) {
		this.channel = channel;
		channel.onTaken(this::taken);
	}

	/**
	 * Moves everything. It asks for more on the calling thread: a publisher that makes
	 * its events when asked must not hold up the thread that writes them.
	 */
	void drain(Publisher<?> publisher) throws InterruptedException {
		publisher.subscribe(this);
		while (!isDisposed()) {
			this.demand.acquire();
			request(BATCH);
		}
	}

	@Override
	protected void hookOnSubscribe(Subscription subscription) {
		request(EventChannel.CAPACITY);
	}

	@Override
	protected void hookOnNext(Object event) {
		this.channel.send(event);
	}

	@Override
	protected void hookOnComplete() {
		this.channel.end(null);
	}

	@Override
	protected void hookOnError(Throwable failure) {
		this.channel.end(failure);
	}

	@Override
	protected void hookFinally(SignalType type) {
		this.demand.release();
	}

	/** Runs on the one thread that takes events. */
	private void taken() {
		this.taken++;
		if (this.taken == BATCH) {
			this.taken = 0;
			this.demand.release();
		}
	}

}
