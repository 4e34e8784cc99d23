package dev.cliengine.transport.connect;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.reactivestreams.Publisher;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.AbstractClientHttpRequest;

import dev.cliengine.transport.Call;

/**
 * A request on its way into the JDK's client.
 */
final class JdkRequest extends AbstractClientHttpRequest {

	private final HttpMethod method;

	private final URI uri;

	private final Duration timeout;

	private final HttpRequest.Builder request;

	JdkRequest(HttpMethod method, URI uri, Duration timeout) {
		this.method = method;
		this.uri = uri;
		this.timeout = timeout;
		this.request = HttpRequest.newBuilder(uri);
	}

	@Override
	public HttpMethod getMethod() {
		return this.method;
	}

	@Override
	public URI getURI() {
		return this.uri;
	}

	@Override
	public DataBufferFactory bufferFactory() {
		return DefaultDataBufferFactory.sharedInstance;
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> T getNativeRequest() {
		return (T) this.request.build();
	}

	@Override
	public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
		return send(() -> publisher(Flux.from(body)));
	}

	@Override
	public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
		return send(() -> publisher(Flux.from(body).concatMap((part) -> part)));
	}

	@Override
	public Mono<Void> setComplete() {
		return send(BodyPublishers::noBody);
	}

	@Override
	protected void applyHeaders() {
		getHeaders().forEach(this::addHeader);
		if (!getHeaders().containsHeader(HttpHeaders.ACCEPT)) {
			this.request.header(HttpHeaders.ACCEPT, "*/*");
		}
	}

	@Override
	protected void applyCookies() {
		String cookies = getCookies().values()
			.stream()
			.flatMap(List::stream)
			.map(Object::toString)
			.collect(Collectors.joining("; "));
		if (!cookies.isEmpty()) {
			this.request.header(HttpHeaders.COOKIE, cookies);
		}
	}

	/** The client writes the length by itself, and takes it from nobody. */
	private void addHeader(String name, List<String> values) {
		if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
			values.forEach((value) -> this.request.header(name, value));
		}
	}

	private Mono<Void> send(Supplier<BodyPublisher> body) {
		return doCommit(() -> {
			BodyPublisher content = body.get();
			this.request.method(this.method.name(), content);
			// It counts from the first byte that is sent, and a file may take any time
			boolean unbounded = Call.isStreaming(getAttributes()) && content.contentLength() != 0;
			if (!this.timeout.isZero() && !unbounded) {
				this.request.timeout(this.timeout);
			}
			return Mono.empty();
		});
	}

	private BodyPublisher publisher(Flux<? extends DataBuffer> body) {
		long length = getHeaders().getContentLength();
		if (length == 0) {
			return BodyPublishers.noBody();
		}
		Flow.Publisher<ByteBuffer> bytes = JdkFlowAdapter.publisherToFlowPublisher(body.map(JdkRequest::bytes));
		return (length > 0) ? BodyPublishers.fromPublisher(bytes, length) : BodyPublishers.fromPublisher(bytes);
	}

	private static ByteBuffer bytes(DataBuffer buffer) {
		ByteBuffer bytes = ByteBuffer.allocate(buffer.readableByteCount());
		buffer.toByteBuffer(bytes);
		DataBufferUtils.release(buffer);
		return bytes;
	}

}
