package dev.cliengine.transport.filter;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClientRequestException;

import dev.cliengine.transport.Backend;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.ProxyFailure;
import dev.cliengine.transport.RetryAfter;
import dev.cliengine.transport.RetryPolicy;

/**
 * The attempts of one call.
 *
 * @param request watched while it is sent
 * @param began when the first attempt did
 */
record Attempts(ClientRequest request, ExchangeFunction next, Backend backend, RetryFilter filter, Instant began) {

	/** What will not be better the next time. */
	private static final List<Class<? extends Throwable>> LASTING = List.of(SSLException.class,
			CertificateException.class, ProtocolException.class, ProxyFailure.class);

	/** An attempt and those after it. */
	Mono<ClientResponse> number(int attempt) {
		return this.next.exchange(this.request)
			.map((response) -> new Outcome(response, null))
			.onErrorResume((failure) -> Mono.just(new Outcome(null, failure)))
			.flatMap((outcome) -> wait(attempt, outcome).map((wait) -> repeated(attempt + 1, wait, outcome))
				.orElseGet(outcome::asItIs));
	}

	private Mono<ClientResponse> repeated(int attempt, Duration wait, Outcome outcome) {
		Call.context(this.request).trace().retrying(attempt, wait);
		return outcome.discarded(this.backend).then(this.filter.pause(wait)).then(Mono.defer(() -> number(attempt)));
	}

	/** How long until the next attempt; nothing if there is none. */
	private Optional<Duration> wait(int attempt, Outcome outcome) {
		RetryPolicy policy = this.backend.retry();
		if (attempt >= policy.attempts() || !outcome.mayPass(policy) || !mayBeRepeated(policy)) {
			return Optional.empty();
		}
		Duration asked = asked(outcome.response()).orElse(Duration.ZERO);
		Duration chosen = this.filter.partOf(longest(attempt, policy));
		Duration wait = (asked.compareTo(chosen) > 0) ? asked : chosen;
		return Optional.of(wait).filter((any) -> any.compareTo(policy.longestWait()) <= 0).filter(this::endsInTime);
	}

	private boolean mayBeRepeated(RetryPolicy policy) {
		return Call.retryable(this.request)
			.orElseGet(() -> policy.methods().contains(this.request.method().name()) || isKeyed())
				&& !SentBody.isUsedUp(this.request);
	}

	/** A key that is not sent protects nothing. */
	private boolean isKeyed() {
		String header = this.backend.idempotencyHeader();
		return header != null && this.request.headers().containsHeader(header);
	}

	private Optional<Duration> asked(@Nullable ClientResponse response) {
		if (response == null) {
			return Optional.empty();
		}
		return new RetryAfter(this.filter.clock().instant()).of(response.headers().asHttpHeaders());
	}

	private static Duration longest(int attempt, RetryPolicy policy) {
		Duration wait = policy.firstWait();
		for (int i = 1; i < attempt && wait.compareTo(policy.longestWait()) < 0; i++) {
			wait = wait.multipliedBy(2);
		}
		return (wait.compareTo(policy.longestWait()) < 0) ? wait : policy.longestWait();
	}

	private boolean endsInTime(Duration wait) {
		Duration limit = this.backend.timeouts().call();
		Duration spent = Duration.between(this.began, this.filter.clock().instant());
		return limit.isZero() || Call.isStreaming(this.request) || spent.plus(wait).compareTo(limit) < 0;
	}

	/** How an attempt ended. */
	private record Outcome(@Nullable ClientResponse response, @Nullable Throwable failure) {

		Mono<ClientResponse> asItIs() {
			return (this.failure != null) ? Mono.error(this.failure) : Mono.justOrEmpty(this.response);
		}

		Mono<Void> discarded(Backend backend) {
			return (this.response != null) ? DiscardedBody.of(this.response, backend) : Mono.empty();
		}

		boolean mayPass(RetryPolicy policy) {
			return (this.response != null)
					? policy.statuses().contains(this.response.statusCode().value())
							&& !policy.lasting().test(this.response)
					: this.failure instanceof WebClientRequestException && isConnection(this.failure);
		}

		private static boolean isConnection(Throwable failure) {
			boolean lasting = LASTING.stream().anyMatch((type) -> is(failure, type));
			boolean slow = is(failure, HttpTimeoutException.class) && !is(failure, HttpConnectTimeoutException.class);
			return !lasting && !slow
					&& (is(failure, IOException.class) || is(failure, UnresolvedAddressException.class));
		}

		private static boolean is(Throwable failure, Class<? extends Throwable> type) {
			return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause)
				.limit(20)
				.anyMatch(type::isInstance);
		}

	}

}
