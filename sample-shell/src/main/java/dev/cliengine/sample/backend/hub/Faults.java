package dev.cliengine.sample.backend.hub;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.netty.channel.ChannelOption;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.AbstractServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Waits before every answer, and does wrong where the header {@code X-Demo-Fault} asks
 * for it: {@code FAULT}, or {@code FAULT;KEY} for the first request with this key only. A
 * {@code POST} to {@code /demo/fault} with the header arms the next request instead, of
 * whoever sends it.
 */
final class Faults implements WebFilter {

	private static final String HEADER = "X-Demo-Fault";

	private static final String ARM = "/demo/fault";

	/** What was sent is to arrive before the connection ends. */
	private static final Duration PAUSE = Duration.ofMillis(50);

	private static final int CHUNK = 64 * 1024;

	private static final long HUGE = 1024L * 1024 * 1024;

	private static final byte[] PIECE = "{\"id\": \"mira/".getBytes(StandardCharsets.UTF_8);

	private final HubSettings settings;

	private final Map<String, Boolean> seen = new ConcurrentHashMap<>();

	private final Deque<Fault> armed = new ArrayDeque<>();

	Faults(HubSettings settings) {
		this.settings = settings;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		Mono<Void> answer = this.settings.faults() ? withFaults(exchange, chain) : chain.filter(exchange);
		return this.settings.latency().isZero() ? answer : Mono.delay(this.settings.latency()).then(answer);
	}

	private Mono<Void> withFaults(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		Optional<Fault> asked = asked(request.getHeaders().getFirst(HEADER));
		if (request.getPath().value().equals(ARM)) {
			synchronized (this.armed) {
				asked.ifPresent(this.armed::add);
			}
			return exchange.getResponse().setComplete();
		}
		Fault fault = asked.orElseGet(this::next);
		return (fault != null) ? answer(fault, exchange.getResponse()) : chain.filter(exchange);
	}

	private Optional<Fault> asked(@Nullable String header) {
		if (header == null) {
			return Optional.empty();
		}
		String[] parts = header.split(";", 2);
		if (parts.length == 2 && this.seen.putIfAbsent(header, true) != null) {
			return Optional.empty();
		}
		return Fault.named(parts[0].strip());
	}

	private @Nullable Fault next() {
		synchronized (this.armed) {
			return this.armed.poll();
		}
	}

	private static Mono<Void> answer(Fault fault, ServerHttpResponse response) {
		HttpHeaders headers = response.getHeaders();
		headers.setContentType(MediaType.APPLICATION_JSON);
		switch (fault) {
			case SERVER_ERROR -> {
				return failed(response, PIECE.length).writeWith(Flux.just(buffer(response, PIECE)));
			}
			case RESET_AFTER_HEADERS -> {
				return brokenOff(response, 0);
			}
			case TRUNCATED_BODY -> {
				return brokenOff(response, -1);
			}
			case SLOW_BODY -> {
				return response.writeAndFlushWith(Flux.interval(Duration.ofMillis(100))
					.take(600)
					.map((tick) -> Mono.just(buffer(response, new byte[] { ' ' }))));
			}
			case FOREIGN_REDIRECT -> {
				response.setStatusCode(HttpStatus.FOUND);
				headers.set(HttpHeaders.LOCATION, "http://elsewhere.invalid/");
				return response.setComplete();
			}
			case GARBAGE_JSON -> {
				return response.writeWith(Flux.just(buffer(response, PIECE)));
			}
			case HUGE_ERROR -> {
				byte[] chunk = new byte[CHUNK];
				return failed(response, HUGE)
					.writeWith(Flux.range(0, (int) (HUGE / CHUNK)).map((number) -> buffer(response, chunk)));
			}
		}
		throw new IllegalStateException(fault.word());
	}

	private static ServerHttpResponse failed(ServerHttpResponse response, long length) {
		response.setStatusCode(HttpStatus.INTERNAL_SERVER_ERROR);
		response.getHeaders().setContentType(MediaType.TEXT_PLAIN);
		response.getHeaders().setContentLength(length);
		response.getHeaders().set(HttpHeaders.CONNECTION, "close");
		return response;
	}

	private static DataBuffer buffer(ServerHttpResponse response, byte[] bytes) {
		return response.bufferFactory().wrap(bytes);
	}

	/**
	 * Announces more than it sends; 0 to linger makes the end of the connection a reset.
	 */
	private static Mono<Void> brokenOff(ServerHttpResponse response, int linger) {
		response.getHeaders().setContentLength(CHUNK);
		Mono<Mono<DataBuffer>> end = Mono.delay(PAUSE).doOnNext((tick) -> hangUp(response, linger)).then(Mono.never());
		return response.writeAndFlushWith(Flux.concat(Mono.just(Mono.just(buffer(response, PIECE))), end));
	}

	private static void hangUp(ServerHttpResponse response, int linger) {
		HttpServerResponse answer = ((AbstractServerHttpResponse) response).getNativeResponse();
		answer.withConnection((connection) -> {
			connection.channel().config().setOption(ChannelOption.SO_LINGER, linger);
			var unused = connection.channel().close();
		});
	}

}
