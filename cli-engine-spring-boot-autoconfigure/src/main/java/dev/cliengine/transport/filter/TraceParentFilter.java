package dev.cliengine.transport.filter;

import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

import dev.cliengine.core.TraceParent;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.Call;

/**
 * Makes calls a part of the trace the run belongs to. A tracer that has spoken before is
 * not contradicted.
 *
 * @since 0.1.0
 */
public final class TraceParentFilter implements BackendFilter {

	private static final String PARENT = "traceparent";

	private static final String STATE = "tracestate";

	private final @Nullable TraceParent incoming;

	private final boolean traced;

	private final RandomGenerator random;

	/**
	 * @param incoming where the process stands in somebody's trace, {@code null} if it
	 * does not
	 * @param traced whether the application traces its runs itself
	 * @param random gives ids to spans
	 */
	public TraceParentFilter(@Nullable TraceParent incoming, boolean traced, RandomGenerator random) {
		this.incoming = incoming;
		this.traced = traced;
		this.random = random;
	}

	@Override
	public ExchangeFilterFunction of(Backend backend) {
		if (this.incoming == null && !this.traced) {
			return (request, next) -> next.exchange(request);
		}
		return (request, next) -> next
			.exchange(ClientRequest.from(request).headers((headers) -> add(headers, request)).build());
	}

	private void add(HttpHeaders headers, ClientRequest request) {
		if (headers.containsHeader(PARENT)) {
			return;
		}
		String flags = (this.incoming != null) ? this.incoming.flags() : "01";
		headers.set(PARENT, TraceParent.header(Call.context(request).correlationId(), flags, this.random));
		if (this.incoming != null && !this.incoming.state().isEmpty()) {
			headers.set(STATE, this.incoming.state());
		}
	}

}
