package dev.cliengine.auth.oauth;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ReactiveHttpInputMessage;
import org.springframework.http.client.reactive.ClientHttpResponse;
import org.springframework.web.reactive.function.BodyExtractor;

/**
 * Reads an answer up to a limit and makes of it what the reader says. Spring's decoders
 * would log the tokens, and read without knowing the status.
 *
 * @param <T> what becomes of the members
 */
final class TokenAnswer<T> implements BodyExtractor<Mono<T>, ReactiveHttpInputMessage> {

	private static final int LIMIT = 256 * 1024;

	private final EndpointFailure failure;

	private final Clock clock;

	private final Function<Members, T> reader;

	TokenAnswer(EndpointFailure failure, Clock clock, Function<Members, T> reader) {
		this.failure = failure;
		this.clock = clock;
		this.reader = reader;
	}

	@Override
	public Mono<T> extract(ReactiveHttpInputMessage message, Context context) {
		long ahead = ahead(message.getHeaders().getFirst("Date"));
		int status = ((ClientHttpResponse) message).getStatusCode().value();
		return DataBufferUtils.join(message.getBody(), LIMIT)
			.map(TokenAnswer::text)
			.defaultIfEmpty("")
			.onErrorMap(DataBufferLimitException.class,
					(ex) -> this.failure.malformed("answered with more than " + LIMIT / 1024 + " KiB"))
			.map((body) -> read(status, body, ahead));
	}

	private T read(int status, String body, long ahead) {
		if (status < 200 || status > 299) {
			throw this.failure.status(status, body, Duration.ofSeconds(ahead));
		}
		Map<String, @Nullable Object> values = JsonText.read(body)
			.orElseThrow(() -> this.failure.malformed("did not answer with a JSON object"));
		return this.reader.apply(new Members(values, this.clock.instant().getEpochSecond(), ahead, this.failure));
	}

	/** The seconds the server's clock is ahead of ours; 0 when it does not say. */
	private long ahead(@Nullable String date) {
		if (date == null) {
			return 0;
		}
		try {
			Instant theirs = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
			return theirs.getEpochSecond() - this.clock.instant().getEpochSecond();
		}
		catch (DateTimeException ex) {
			return 0;
		}
	}

	private static String text(DataBuffer buffer) {
		try {
			return buffer.toString(StandardCharsets.UTF_8);
		}
		finally {
			DataBufferUtils.release(buffer);
		}
	}

	/**
	 * The members of an answer.
	 *
	 * @param values value by name
	 * @param now our time, in epoch seconds
	 * @param ahead the seconds the server's clock is ahead of ours
	 * @param failure says what is wrong with it
	 */
	record Members(Map<String, @Nullable Object> values, long now, long ahead, EndpointFailure failure) {

		String text(String name) {
			return TokenCodec.text(this.values.get(name));
		}

		String required(String name) {
			String text = text(name);
			if (text.isEmpty()) {
				throw this.failure.malformed("answered without " + name);
			}
			return text;
		}

		/** A number of seconds, which some servers write as a text. */
		long seconds(String name, long otherwise) {
			Object value = this.values.get(name);
			try {
				long seconds = (value instanceof Number number) ? number.longValue()
						: (value != null) ? Long.parseLong(value.toString()) : otherwise;
				return Math.max(0, Math.min(seconds, Duration.ofDays(3650).toSeconds()));
			}
			catch (NumberFormatException ex) {
				throw this.failure.malformed("answered with a " + name + " that is no number");
			}
		}

	}

}
