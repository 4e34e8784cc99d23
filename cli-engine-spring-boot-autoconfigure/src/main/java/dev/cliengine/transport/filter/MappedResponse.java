package dev.cliengine.transport.filter;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.reactive.ClientHttpResponse;
import org.springframework.web.reactive.function.BodyExtractor;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import org.springframework.web.reactive.function.client.support.ClientResponseWrapper;

/**
 * A response whose content fails with what the mapping makes of a failure.
 */
final class MappedResponse extends ClientResponseWrapper {

	private final UnaryOperator<Throwable> mapping;

	private volatile @Nullable Throwable failure;

	MappedResponse(ClientResponse response, UnaryOperator<Throwable> mapping) {
		super(response);
		this.mapping = mapping;
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> T body(BodyExtractor<T, ? super ClientHttpResponse> extractor) {
		T body = super.body(extractor);
		if (body instanceof Mono<?> mono) {
			return (T) mapped(mono);
		}
		return (body instanceof Flux<?> flux) ? (T) flux.onErrorMap(this::mapped) : body;
	}

	@Override
	public <T> Mono<T> bodyToMono(Class<? extends T> type) {
		return mapped(super.bodyToMono(type));
	}

	@Override
	public <T> Mono<T> bodyToMono(ParameterizedTypeReference<T> type) {
		return mapped(super.bodyToMono(type));
	}

	@Override
	public <T> Flux<T> bodyToFlux(Class<? extends T> type) {
		return super.<T>bodyToFlux(type).onErrorMap(this::mapped);
	}

	@Override
	public <T> Flux<T> bodyToFlux(ParameterizedTypeReference<T> type) {
		return super.bodyToFlux(type).onErrorMap(this::mapped);
	}

	@Override
	public Mono<Void> releaseBody() {
		return mapped(super.releaseBody());
	}

	@Override
	public Mono<ResponseEntity<Void>> toBodilessEntity() {
		return mapped(super.toBodilessEntity());
	}

	@Override
	public <T> Mono<ResponseEntity<T>> toEntity(Class<T> type) {
		return mapped(super.toEntity(type));
	}

	@Override
	public <T> Mono<ResponseEntity<T>> toEntity(ParameterizedTypeReference<T> type) {
		return mapped(super.toEntity(type));
	}

	@Override
	public <T> Mono<ResponseEntity<List<T>>> toEntityList(Class<T> type) {
		return mapped(super.toEntityList(type));
	}

	@Override
	public <T> Mono<ResponseEntity<List<T>>> toEntityList(ParameterizedTypeReference<T> type) {
		return mapped(super.toEntityList(type));
	}

	/** The client asks for it to wrap failures of the body, which need no wrapping. */
	@Override
	public Mono<WebClientResponseException> createException() {
		Throwable known = this.failure;
		return (known != null) ? Mono.error(known) : super.createException();
	}

	private <T> Mono<T> mapped(Mono<T> content) {
		return content.onErrorMap(this::mapped);
	}

	private Throwable mapped(Throwable thrown) {
		Throwable made = this.mapping.apply(thrown);
		this.failure = made;
		return made;
	}

}
