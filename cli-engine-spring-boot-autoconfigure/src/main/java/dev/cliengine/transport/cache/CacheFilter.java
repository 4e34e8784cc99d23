package dev.cliengine.transport.cache;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;

import dev.cliengine.auth.Credential;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.Call;

/**
 * Keeps the answers to {@code GET} for the account that asked: one that is still good is
 * given without asking, one with an {@code ETag} is asked about with
 * {@code If-None-Match}. Calls of the run that is offline are answered from what is kept
 * or fail with {@link ErrorCategory#UNAVAILABLE} and the code {@code OFFLINE}.
 * <p>
 * Not kept are failures, answers that forbid it, streams, bodies above the limit, and
 * anything asked for with conditions of the caller's own.
 *
 * @since 0.1.0
 */
public final class CacheFilter implements BackendFilter {

	/** The configuration key, and the option, that says whether a run is offline. */
	public static final String OFFLINE = "offline";

	private static final Set<String> OWN_CONDITIONS = Set.of(HttpHeaders.RANGE, HttpHeaders.IF_MATCH,
			HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_MODIFIED_SINCE, HttpHeaders.IF_UNMODIFIED_SINCE);

	private static final Set<String> STREAMS = Set.of("text/event-stream", "application/x-ndjson",
			"application/stream+json");

	private final AnswerStore store;

	private final Clock clock;

	public CacheFilter(AnswerStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	@Override
	public ExchangeFilterFunction of(Backend backend) {
		return (request, next) -> {
			boolean offline = isOffline(request);
			if (!isReading(request)) {
				return offline ? Mono.error(offline()) : changed(request, next, backend);
			}
			return key(request, backend).flatMap((key) -> {
				KeptAnswer kept = this.store.find(key).orElse(null);
				if (offline) {
					return (kept != null) ? Mono.just(given(request, kept)) : Mono.error(offline());
				}
				boolean wantsFresh = CacheControl.of(request.headers()).noCache();
				if (kept != null && !wantsFresh && kept.isFresh(this.clock.instant())) {
					return Mono.just(given(request, kept));
				}
				return asked(request, next, new Place(key, backend), kept);
			});
		};
	}

	private static boolean isOffline(ClientRequest request) {
		return Call.context(request).setting(OFFLINE).filter("true"::equalsIgnoreCase).isPresent();
	}

	private static boolean isReading(ClientRequest request) {
		return request.method() == HttpMethod.GET && !Call.isStreaming(request)
				&& !CacheControl.of(request.headers()).noStore()
				&& OWN_CONDITIONS.stream().noneMatch(request.headers()::containsHeader);
	}

	private static CliException offline() {
		return CliException.category(ErrorCategory.UNAVAILABLE)
			.code("OFFLINE")
			.fix("Leave out --offline to ask the server")
			.message("Nothing is kept of this, and the run is offline");
	}

	/** What is kept of something that was just changed would be a lie. */
	private Mono<ClientResponse> changed(ClientRequest request, ExchangeFunction next, Backend backend) {
		Mono<ClientResponse> response = next.exchange(request);
		if (Set.of("GET", "HEAD", "OPTIONS").contains(request.method().name())) {
			return response;
		}
		return response.flatMap((answer) -> (answer.statusCode().value() >= 400) ? Mono.just(answer)
				: key(request, backend).doOnNext(this.store::forget).thenReturn(answer));
	}

	private static Mono<CacheKey> key(ClientRequest request, Backend backend) {
		if (Call.isAnonymous(request)) {
			return Mono.just(CacheKey.of(request, backend, Optional.empty()));
		}
		return Mono.fromCallable(() -> {
			Optional<Credential> credential = backend.credential().credential(Call.context(request));
			return CacheKey.of(request, backend, credential);
		}).subscribeOn(Schedulers.boundedElastic());
	}

	private Mono<ClientResponse> asked(ClientRequest request, ExchangeFunction next, Place place,
			@Nullable KeptAnswer kept) {
		String etag = (kept != null) ? kept.etag() : null;
		if (kept == null || etag == null) {
			return next.exchange(request).map((response) -> keeping(response, place));
		}
		ClientRequest conditional = ClientRequest.from(request).header(HttpHeaders.IF_NONE_MATCH, etag).build();
		return next.exchange(conditional)
			.map((response) -> (response.statusCode().value() == 304) ? confirmed(response, place, kept)
					: keeping(response, place));
	}

	private ClientResponse confirmed(ClientResponse response, Place place, KeptAnswer kept) {
		KeptAnswer good = kept.confirmed(answer(response, place, new byte[0]));
		this.store.keep(place.key(), good);
		return filled(response.mutate().statusCode(HttpStatus.OK), good);
	}

	private ClientResponse keeping(ClientResponse response, Place place) {
		if (!mayBeKept(response)) {
			return response;
		}
		return response.mutate().body((body) -> Flux.defer(() -> {
			BodyCopy copy = new BodyCopy(this.store.largest());
			return body.doOnNext(copy::add)
				.doOnComplete(() -> copy.bytes()
					.ifPresent((bytes) -> this.store.keep(place.key(), answer(response, place, bytes))));
		})).build();
	}

	private KeptAnswer answer(ClientResponse response, Place place, byte[] body) {
		return KeptAnswer.of(this.clock.instant(), response.headers().asHttpHeaders(),
				place.backend().redactedHeaders(), body);
	}

	private static boolean mayBeKept(ClientResponse response) {
		HttpHeaders headers = response.headers().asHttpHeaders();
		CacheControl control = CacheControl.of(headers);
		boolean useful = headers.getETag() != null || !control.maxAge().isZero();
		boolean everybody = headers.getOrEmpty(HttpHeaders.VARY).stream().noneMatch((vary) -> vary.contains("*"));
		String type = response.headers().contentType().map(MediaType::toString).orElse("").toLowerCase(Locale.ROOT);
		return response.statusCode().value() == 200 && useful && everybody && !control.noStore()
				&& !headers.containsHeader(HttpHeaders.CONTENT_ENCODING)
				&& STREAMS.stream().noneMatch(type::startsWith);
	}

	private static ClientResponse given(ClientRequest request, KeptAnswer kept) {
		return filled(ClientResponse.create(HttpStatus.OK, Call.strategies(request)), kept);
	}

	private static ClientResponse filled(ClientResponse.Builder response, KeptAnswer kept) {
		Flux<DataBuffer> body = Flux
			.defer(() -> Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(kept.body().clone())));
		return response.headers((headers) -> {
			headers.clear();
			headers.addAll(kept.httpHeaders());
			headers.setContentLength(kept.body().length);
		}).body(body).build();
	}

	/**
	 * Where an answer is kept, and whose it is.
	 */
	private record Place(CacheKey key, Backend backend) {
	}

}
