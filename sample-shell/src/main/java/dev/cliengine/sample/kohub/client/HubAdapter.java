package dev.cliengine.sample.kohub.client;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.service.invoker.AbstractReactorHttpExchangeAdapter;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

import dev.cliengine.transport.Call;

/**
 * Makes calls out of the methods of interfaces.
 */
final class HubAdapter extends AbstractReactorHttpExchangeAdapter implements HttpRequestValues.Processor {

	private static final String SLOW = HubAdapter.class.getName() + ".slow";

	private static final String PART = HubAdapter.class.getName() + ".part";

	private final HubHttp http;

	HubAdapter(HubHttp http) {
		this.http = http;
	}

	HttpServiceProxyFactory proxies() {
		return HttpServiceProxyFactory.builderFor(this)
			.customArgumentResolver(new HubArguments())
			.httpRequestValuesProcessor(this)
			.build();
	}

	@Override
	public void process(Method method, MethodParameter[] parameters, @Nullable Object[] arguments,
			HttpRequestValues.Builder values) {
		CallOptions options = method.getAnnotation(CallOptions.class);
		if (options == null) {
			return;
		}
		values.addAttribute(PART, options.part());
		values.addAttribute(SLOW, options.slow());
		if (options.anonymous()) {
			values.configureAttributes(Call.anonymous());
		}
		if (options.retryable()) {
			values.configureAttributes(Call.retryable(true));
		}
	}

	@Override
	public <T> Mono<T> exchangeForBodyMono(HttpRequestValues values, ParameterizedTypeReference<T> type) {
		return reply(values).map((reply) -> read(reply, values, type.getType()));
	}

	@Override
	public <T> Flux<T> exchangeForBodyFlux(HttpRequestValues values, ParameterizedTypeReference<T> type) {
		return reply(values).flatMapIterable((reply) -> {
			@SuppressWarnings("unchecked")
			List<T> elements = (List<T>) this.http.elements(reply, part(values), inner(type.getType()));
			return elements;
		});
	}

	@Override
	public <T> Mono<ResponseEntity<T>> exchangeForEntityMono(HttpRequestValues values,
			ParameterizedTypeReference<T> type) {
		return reply(values).map((reply) -> ResponseEntity.status(reply.status())
			.headers(reply.headers())
			.body(this.<T>read(reply, values, type.getType())));
	}

	@Override
	public Mono<ResponseEntity<Void>> exchangeForBodilessEntityMono(HttpRequestValues values) {
		return reply(values)
			.map((reply) -> ResponseEntity.status(reply.status()).headers(reply.headers()).<Void>build());
	}

	@Override
	public Mono<HttpHeaders> exchangeForHeadersMono(HttpRequestValues values) {
		return reply(values).map((reply) -> reply.insistOnAnswer().headers());
	}

	@Override
	public Mono<Void> exchangeForMono(HttpRequestValues values) {
		return reply(values).then();
	}

	@Override
	public <T> Mono<ResponseEntity<Flux<T>>> exchangeForEntityFlux(HttpRequestValues values,
			ParameterizedTypeReference<T> type) {
		return reply(values).map((reply) -> {
			@SuppressWarnings("unchecked")
			List<T> elements = (List<T>) this.http.elements(reply, part(values), inner(type.getType()));
			return ResponseEntity.status(reply.status()).headers(reply.headers()).body(Flux.fromIterable(elements));
		});
	}

	@Override
	public boolean supportsRequestAttributes() {
		return true;
	}

	private Mono<Reply> reply(HttpRequestValues values) {
		HttpMethod method = Objects.requireNonNull(values.getHttpMethod());
		WebClient client = Boolean.TRUE.equals(values.getAttributes().get(SLOW)) ? this.http.patient()
				: this.http.client();
		WebClient.RequestBodyUriSpec target = client.method(method);
		WebClient.RequestBodySpec request = (values.getUri() != null) ? target.uri(values.getUri())
				: target.uri(String.valueOf(values.getUriTemplate()), values.getUriVariables());
		request.headers((headers) -> headers.addAll(values.getHeaders()))
			.attributes((attributes) -> attributes.putAll(values.getAttributes()));
		return this.http.send(withBody(request, values));
	}

	private WebClient.RequestHeadersSpec<?> withBody(WebClient.RequestBodySpec request, HttpRequestValues values) {
		Object fields = values.getAttributes().get(HubArguments.FIELDS);
		Object body = (fields != null) ? fields : values.getBodyValue();
		if (body == null) {
			return request;
		}
		if (body instanceof byte[] || body instanceof MultiValueMap<?, ?>) {
			return request.bodyValue(body);
		}
		if (values.getHeaders().getContentType() == null) {
			request.contentType(MediaType.APPLICATION_JSON);
		}
		return request.bodyValue(this.http.json().bytes(body));
	}

	@SuppressWarnings("unchecked")
	private <T> T read(Reply reply, HttpRequestValues values, Type type) {
		reply.insistOnAnswer();
		if (type == byte[].class) {
			return (T) reply.body();
		}
		if (type == String.class) {
			return (T) new String(reply.body(), StandardCharsets.UTF_8);
		}
		return (T) this.http.answer(reply, part(values), inner(type));
	}

	private static String part(HttpRequestValues values) {
		return values.getAttributes().getOrDefault(PART, "").toString();
	}

	private static Type inner(Type type) {
		return ResolvableType.forType(type).getGeneric(0).getType();
	}

}
