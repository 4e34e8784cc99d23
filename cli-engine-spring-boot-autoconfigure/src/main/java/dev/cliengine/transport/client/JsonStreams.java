package dev.cliengine.transport.client;

import reactor.core.publisher.Flux;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.Call;

/**
 * Reads streams of JSON values that may take any time. A value that cannot be read ends
 * the stream with the code {@code MALFORMED_RESPONSE} and a message that says which one
 * it was; those before it have been given.
 *
 * @since 0.1.0
 */
public final class JsonStreams {

	private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENT = new ParameterizedTypeReference<>() {
	};

	private final JsonMapper mapper = StrictJson.mapper().build();

	/** One value a line; empty lines count and mean nothing. */
	public <T> Flux<T> lines(WebClient.RequestHeadersSpec<?> request, Class<T> type) {
		return request.accept(MediaType.APPLICATION_NDJSON)
			.attributes(Call.streaming())
			.retrieve()
			.bodyToFlux(String.class)
			.index()
			.filter((line) -> !line.getT2().isBlank())
			.map((line) -> read(line.getT2(), type, "Line " + (line.getT1() + 1)));
	}

	/**
	 * Server-sent events whose data are JSON. Those without data, such as comments that
	 * keep the connection open, are left out.
	 */
	public <T> Flux<ServerSentEvent<T>> events(WebClient.RequestHeadersSpec<?> request, Class<T> type) {
		return request.accept(MediaType.TEXT_EVENT_STREAM)
			.attributes(Call.streaming())
			.retrieve()
			.bodyToFlux(EVENT)
			.index()
			.filter((event) -> event.getT2().data() != null)
			.map((event) -> typed(event.getT2(),
					read(String.valueOf(event.getT2().data()), type, "Event " + (event.getT1() + 1))));
	}

	private static <T> ServerSentEvent<T> typed(ServerSentEvent<String> event, T data) {
		ServerSentEvent.Builder<T> typed = ServerSentEvent.builder(data);
		if (event.id() != null) {
			typed.id(event.id());
		}
		if (event.event() != null) {
			typed.event(event.event());
		}
		if (event.retry() != null) {
			typed.retry(event.retry());
		}
		return typed.build();
	}

	private <T> T read(String text, Class<T> type, String place) {
		try {
			T value = this.mapper.readValue(text, type);
			if (value != null) {
				return value;
			}
		}
		catch (JacksonException ex) {
			throw broken().cause(ex).message(place + " of the stream cannot be read");
		}
		throw broken().message(place + " of the stream holds no value");
	}

	private static CliException.Builder broken() {
		return CliException.category(ErrorCategory.FAILURE).code("MALFORMED_RESPONSE");
	}

}
