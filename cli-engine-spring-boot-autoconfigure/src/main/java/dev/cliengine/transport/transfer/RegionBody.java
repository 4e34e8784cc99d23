package dev.cliengine.transport.transfer;

import java.time.Duration;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient.RequestBodySpec;

/**
 * A region of a file as the body of a request. The time it may take has no limit, as long
 * as the server goes on taking pieces of it.
 */
final class RegionBody implements Outgoing {

	private final Flux<DataBuffer> content;

	private final long length;

	private final Duration stall;

	private volatile long taken = System.nanoTime();

	RegionBody(Flux<DataBuffer> content, long length, Duration stall) {
		this.content = content;
		this.length = length;
		this.stall = stall;
	}

	@Override
	public void fill(RequestBodySpec request) {
		// There are clients that refuse a body of no bytes
		if (this.length > 0) {
			request.contentLength(this.length);
			request
				.body(BodyInserters.fromDataBuffers(this.content.doOnNext((buffer) -> this.taken = System.nanoTime())));
		}
	}

	@Override
	public <T> Mono<T> watched(Mono<T> exchange) {
		Mono<T> stalled = Flux.interval(this.stall.dividedBy(4))
			.filter((tick) -> System.nanoTime() - this.taken > this.stall.toNanos())
			.next()
			.flatMap((tick) -> Mono.error(FailedAttempt
				.stalled("the server took nothing for " + this.stall.toMillis() / 1000.0 + " s, and did not answer")));
		return Mono.firstWithSignal(exchange, stalled);
	}

}
