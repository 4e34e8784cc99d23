package dev.cliengine.transport.filter;

import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpRequestDecorator;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;

import dev.cliengine.transport.Call;
import dev.cliengine.transport.CallTrace;
import dev.cliengine.transport.Redaction;

/**
 * One call that somebody looks at. The request is told once its body has been sent, or
 * nothing more can come of it; the response when its body has been read.
 */
final class TracedCall {

	private final ClientRequest request;

	private final CallTrace trace;

	private final Redaction redaction;

	private final AtomicBoolean requestTold = new AtomicBoolean();

	private volatile HttpHeaders sent;

	private volatile @Nullable KeptText kept;

	private volatile boolean bodyless;

	TracedCall(ClientRequest request, CallTrace trace, Redaction redaction) {
		this.request = request;
		this.trace = trace;
		this.redaction = redaction;
		this.sent = request.headers();
	}

	Mono<ClientResponse> exchange(ExchangeFunction next) {
		BodyInserter<?, ? super ClientHttpRequest> body = this.request.body();
		ClientRequest watched = ClientRequest.from(this.request)
			.body((message, context) -> body.insert(new Watched(message), context))
			.build();
		return next.exchange(watched)
			.doOnError((failure) -> tellRequest())
			.doOnCancel(this::tellRequest)
			.map(this::response);
	}

	private void tellRequest() {
		if (this.requestTold.compareAndSet(false, true)) {
			this.trace.request(this.request.method().name(), url(), this.redaction.headers(this.sent),
					text(this.kept, this.bodyless));
		}
	}

	private ClientResponse response(ClientResponse response) {
		tellRequest();
		HttpHeaders headers = response.headers().asHttpHeaders();
		int status = response.statusCode().value();
		KeptText answer = Call.isStreaming(this.request) ? null : KeptText.of(headers);
		long length = headers.getContentLength();
		if (answer == null) {
			tellResponse(status, headers, text(null, length == 0 || status == 204 || status == 304), length);
			return response;
		}
		AtomicBoolean told = new AtomicBoolean();
		Runnable tell = () -> {
			if (told.compareAndSet(false, true)) {
				tellResponse(status, headers, text(answer, false), length);
			}
		};
		return response.mutate()
			.body((body) -> body.doOnNext(answer::add).doOnTerminate(tell).doOnCancel(tell))
			.build();
	}

	private void tellResponse(int status, HttpHeaders headers, @Nullable String body, long length) {
		this.trace.response(status, this.request.method().name(), url(), this.redaction.headers(headers), body, length);
	}

	private String url() {
		return this.redaction.url(this.request.url());
	}

	private @Nullable String text(@Nullable KeptText body, boolean none) {
		return (body != null) ? this.redaction.body(body.text(), body.type()) : none ? "" : null;
	}

	/** A request on its way out. */
	private final class Watched extends ClientHttpRequestDecorator {

		Watched(ClientHttpRequest delegate) {
			super(delegate);
			TracedCall.this.sent = delegate.getHeaders();
		}

		@Override
		public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
			KeptText copy = KeptText.of(getHeaders());
			TracedCall.this.kept = copy;
			if (copy == null) {
				tellRequest();
				return super.writeWith(body);
			}
			if (body instanceof Mono<? extends DataBuffer> mono) {
				return super.writeWith(mono.doOnNext(copy::add).doOnTerminate(TracedCall.this::tellRequest));
			}
			return super.writeWith(Flux.from(body).doOnNext(copy::add).doOnTerminate(TracedCall.this::tellRequest));
		}

		@Override
		public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
			tellRequest();
			return super.writeAndFlushWith(body);
		}

		@Override
		public Mono<Void> setComplete() {
			TracedCall.this.bodyless = true;
			tellRequest();
			return super.setComplete();
		}

	}

}
