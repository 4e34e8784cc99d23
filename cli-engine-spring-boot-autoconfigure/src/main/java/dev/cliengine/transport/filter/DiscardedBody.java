package dev.cliengine.transport.filter;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientResponse;

import dev.cliengine.transport.Backend;

/**
 * The body of a response that nobody will read. A short one is read to its end, so that
 * the connection can be used again; a long or slow one costs the connection.
 */
final class DiscardedBody {

	private DiscardedBody() {
	}

	/** Completes when it is gone, never with a failure. */
	static Mono<Void> of(ClientResponse response, Backend backend) {
		Flux<DataBuffer> body = response.body(BodyExtractors.toDataBuffers());
		return DataBufferUtils.takeUntilByteCount(body, backend.limits().errorBody())
			.doOnNext(DataBufferUtils::release)
			.timeout(backend.timeouts().idle())
			.then()
			.onErrorComplete();
	}

}
