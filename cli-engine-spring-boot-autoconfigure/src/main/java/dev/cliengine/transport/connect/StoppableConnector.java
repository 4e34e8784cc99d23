package dev.cliengine.transport.connect;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpResponse;

/**
 * Sends requests with the JDK's client. A call that is cancelled, before its answer or in
 * the middle of it, closes its connection. Spring's own connector for this client goes on
 * reading what nobody wants any more, and reports the failure of a cancelled request to
 * the log.
 *
 * @param timeout from a request that is sent until its response begins
 */
record StoppableConnector(HttpClient client, Duration timeout) implements ClientHttpConnector {

	@Override
	public Mono<ClientHttpResponse> connect(HttpMethod method, URI uri,
			Function<? super ClientHttpRequest, Mono<Void>> requestCallback) {
		return Mono.defer(() -> {
			JdkRequest request = new JdkRequest(method, uri, this.timeout);
			return requestCallback.apply(request)
				.then(Mono.<HttpResponse<Flow.Publisher<List<ByteBuffer>>>>create((sink) -> send(request, sink)))
				.map(JdkResponse::new);
		});
	}

	private void send(JdkRequest request, MonoSink<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> sink) {
		AtomicBoolean unwanted = new AtomicBoolean();
		CompletableFuture<?> sent = this.client
			.sendAsync(request.getNativeRequest(), HttpResponse.BodyHandlers.ofPublisher())
			.whenComplete((response, failure) -> {
				if (!unwanted.get() && failure == null) {
					sink.success(response);
				}
				else if (!unwanted.get()) {
					sink.error((failure instanceof CompletionException && failure.getCause() != null)
							? failure.getCause() : failure);
				}
				else if (response != null) {
					JdkFlowAdapter.flowPublisherToFlux(response.body()).subscribe().dispose();
				}
			});
		sink.onCancel(() -> {
			unwanted.set(true);
			sent.cancel(true);
		});
	}

}
