package dev.cliengine.transport.filter;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.CallFault;

/**
 * Ends a call, all attempts and the body included, when its time is over or its run is
 * stopped, and when a server falls silent in the middle of its answer. The connection is
 * closed, so that the server learns of it.
 *
 * @since 0.1.0
 */
public final class LifetimeFilter implements BackendFilter {

	@Override
	public ExchangeFilterFunction of(Backend backend) {
		return (request, next) -> Mono.defer(() -> {
			Mono<Object> end = end(request, backend, System.nanoTime());
			return Mono.firstWithSignal(end.cast(ClientResponse.class), next.exchange(request))
				.map((response) -> limited(response, request, backend, end));
		});
	}

	private static ClientResponse limited(ClientResponse response, ClientRequest request, Backend backend,
			Mono<Object> end) {
		Duration idle = backend.timeouts().idle();
		return response.mutate().body((body) -> until(end, neverSilent(body, request, idle))).build();
	}

	private static Flux<DataBuffer> neverSilent(Flux<DataBuffer> body, ClientRequest request, Duration idle) {
		if (idle.isZero()) {
			return body;
		}
		return Flux.defer(() -> {
			Silence silence = new Silence(idle);
			Flux<DataBuffer> heard = body.doOnRequest(silence::asked).doOnNext((buffer) -> silence.heard());
			return until(silence.tooLong()
				.then(Mono.error(() -> new CallFault(ErrorCategory.TIMEOUT, "RESPONSE_STALLED",
						request.url().getHost() + " sent nothing for " + seconds(idle)))),
					heard);
		});
	}

	/** The operator leaves alone what it was reading when the other one fails. */
	private static Flux<DataBuffer> until(Mono<Object> end, Flux<DataBuffer> body) {
		return Flux.defer(() -> {
			Disposable.Swap reading = Disposables.swap();
			return body.doOnSubscribe((subscription) -> reading.update(subscription::cancel))
				.takeUntilOther(end.doOnError((failure) -> reading.dispose()));
		});
	}

	/** Fails when the call has to end. */
	private static Mono<Object> end(ClientRequest request, Backend backend, long began) {
		Mono<Object> stopped = stopped(Call.context(request).cancellation());
		Duration limit = backend.timeouts().call();
		if (limit.isZero() || Call.isStreaming(request)) {
			return stopped;
		}
		Mono<Object> late = Mono
			.defer(() -> Mono.delay(Duration.ofNanos(Math.max(0, limit.toNanos() - (System.nanoTime() - began)))))
			.then(Mono.error(() -> new CallFault(ErrorCategory.TIMEOUT, "RESPONSE_TIMEOUT",
					request.url().getHost() + " did not answer completely within " + seconds(limit))));
		return Mono.firstWithSignal(stopped, late);
	}

	private static Mono<Object> stopped(Cancellation cancellation) {
		return Mono.create((sink) -> {
			Runnable forget = cancellation.onCancel(() -> {
				ErrorCategory reason = cancellation.reason();
				sink.error(new CliException((reason != null) ? reason : ErrorCategory.INTERRUPTED,
						(reason == ErrorCategory.TIMEOUT) ? "command timed out" : "command interrupted"));
			});
			sink.onDispose(forget::run);
		});
	}

	private static String seconds(Duration duration) {
		long millis = duration.toMillis();
		return (millis % 1000 == 0) ? TimeUnit.MILLISECONDS.toSeconds(millis) + " s" : millis + " ms";
	}

}
