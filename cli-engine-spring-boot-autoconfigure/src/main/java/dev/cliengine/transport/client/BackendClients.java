package dev.cliengine.transport.client;

import java.util.List;

import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.web.reactive.function.client.ExchangeStrategies;
import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.transport.Backend;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.Connector;
import dev.cliengine.transport.filter.ContextFilter;

/**
 * Makes the clients of backends. A client is safe to share, connects when it is first
 * used, and finds out with every call which run the call belongs to.
 *
 * @since 0.1.0
 */
public final class BackendClients {

	private final Connector connector;

	private final List<BackendFilter> filters;

	private final @Nullable ObservationRegistry observations;

	/**
	 * Makes clients nobody observes.
	 * @param filters the steps around every call, outermost first
	 */
	public BackendClients(Connector connector, List<BackendFilter> filters) {
		this(connector, filters, null);
	}

	/**
	 * @param filters the steps around every call, outermost first
	 * @param observations observes calls, {@code null} if nobody does
	 */
	public BackendClients(Connector connector, List<BackendFilter> filters,
			@Nullable ObservationRegistry observations) {
		this.connector = connector;
		this.filters = List.copyOf(filters);
		this.observations = observations;
	}

	/** A client whose paths are appended to the base URL of the backend. */
	public WebClient client(Backend backend) {
		return customize(backend, WebClient.builder()).build();
	}

	/** Has a builder make a client of the backend. */
	public WebClient.Builder customize(Backend backend, WebClient.Builder builder) {
		if (this.observations != null) {
			builder.observationRegistry(this.observations).observationConvention(new CallConvention(backend));
		}
		ClientHttpConnector lazy = new LazyConnector(() -> this.connector.connector(backend));
		ExchangeStrategies strategies = ExchangeStrategies.builder().codecs((codecs) -> {
			codecs.defaultCodecs().maxInMemorySize(backend.limits().body());
			codecs.defaultCodecs().jacksonJsonDecoder(StrictJson.decoder());
		}).build();
		return builder.baseUrl(ContextFilter.PLACEHOLDER)
			.clientConnector(lazy)
			.exchangeStrategies(strategies)
			.defaultRequest((request) -> request.attributes(Call.strategies(strategies)))
			.filters((present) -> this.filters.forEach((filter) -> present.add(filter.of(backend))));
	}

}
