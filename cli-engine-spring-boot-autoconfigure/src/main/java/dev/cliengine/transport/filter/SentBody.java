package dev.cliengine.transport.filter;

import java.util.concurrent.atomic.AtomicBoolean;

import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpRequestDecorator;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.client.ClientRequest;

import dev.cliengine.transport.Call;

/**
 * Knows whether the body of a request can be sent again: one that was written in one
 * piece comes from a value, one that was written piece by piece may have been used up.
 */
final class SentBody {

	private static final String ATTRIBUTE = SentBody.class.getName();

	private final AtomicBoolean streamed = new AtomicBoolean();

	private SentBody() {
	}

	/** The same request, watched while it is sent. */
	static ClientRequest watched(ClientRequest request) {
		if (request.attribute(ATTRIBUTE).isPresent()) {
			return request;
		}
		SentBody body = new SentBody();
		BodyInserter<?, ? super ClientHttpRequest> inserter = request.body();
		return ClientRequest.from(request)
			.attribute(ATTRIBUTE, body)
			.body((message, context) -> inserter.insert(body.watch(message), context))
			.build();
	}

	/** Whether the request was sent, and its body cannot be sent once more. */
	static boolean isUsedUp(ClientRequest request) {
		boolean streamed = request.attribute(ATTRIBUTE).map((body) -> ((SentBody) body).streamed.get()).orElse(false);
		return streamed && !Call.retryable(request).orElse(false);
	}

	private ClientHttpRequest watch(ClientHttpRequest message) {
		return new ClientHttpRequestDecorator(message) {

			@Override
			public Mono<Void> writeWith(Publisher<? extends DataBuffer> content) {
				if (!(content instanceof Mono)) {
					SentBody.this.streamed.set(true);
				}
				return super.writeWith(content);
			}

			@Override
			public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> content) {
				SentBody.this.streamed.set(true);
				return super.writeAndFlushWith(content);
			}

		};
	}

}
