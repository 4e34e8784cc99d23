package dev.cliengine.transport.filter;

import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

import dev.cliengine.transport.Backend;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.Call;

/**
 * Gives every write a key by which the server recognises it when it is sent again, where
 * the server knows such keys. All attempts and redirects of one call carry the same.
 *
 * @since 0.1.0
 */
public final class IdempotencyKeyFilter implements BackendFilter {

	private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH");

	private final RandomGenerator random;

	/**
	 * @param random makes the keys of calls that bring none
	 */
	public IdempotencyKeyFilter(RandomGenerator random) {
		this.random = random;
	}

	@Override
	public ExchangeFilterFunction of(Backend backend) {
		String header = backend.idempotencyHeader();
		if (header == null) {
			return (request, next) -> next.exchange(request);
		}
		return (request, next) -> Mono.defer(() -> next.exchange(keyed(request, header)));
	}

	private ClientRequest keyed(ClientRequest request, String header) {
		String own = Call.idempotencyKey(request);
		boolean needed = own != null || WRITES.contains(request.method().name());
		if (!needed || request.headers().containsHeader(header)) {
			return request;
		}
		return ClientRequest.from(request).header(header, (own != null) ? own : random()).build();
	}

	private String random() {
		long version = (this.random.nextLong() & ~0xF000L) | 0x4000L;
		long variant = (this.random.nextLong() & ~(3L << 62)) | (2L << 62);
		return new UUID(version, variant).toString();
	}

}
