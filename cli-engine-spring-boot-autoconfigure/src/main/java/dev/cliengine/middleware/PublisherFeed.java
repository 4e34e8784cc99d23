package dev.cliengine.middleware;

import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/**
 * Moves the events of a publisher into a channel, asking for no more than the channel
 * holds, so that the publisher's thread never has to wait.
 */
final class PublisherFeed extends BaseSubscriber<Object> {

	private static final int BATCH = EventChannel.CAPACITY / 2;

	private final EventChannel channel;

	private int taken;

	PublisherFeed(EventChannel channel) {
		this.channel = channel;
		channel.onTaken(this::taken);
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

	/** Runs on the one thread that takes events. */
	private void taken() {
		this.taken++;
		if (this.taken == BATCH) {
			this.taken = 0;
			request(BATCH);
		}
	}

}
