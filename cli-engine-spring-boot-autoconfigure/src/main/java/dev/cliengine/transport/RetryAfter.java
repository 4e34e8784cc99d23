package dev.cliengine.transport;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * How long a server wants to be left alone, as the header {@code Retry-After} says it.
 *
 * @param now the time it counts from
 * @since 0.1.0
 */
public record RetryAfter(Instant now) {

	private static final Pattern SECONDS = Pattern.compile("[0-9]+");

	private static final Pattern WEEKDAY = Pattern.compile("^[A-Za-z]{3,9},? ");

	/** As many digits never overflow. */
	private static final int DIGITS = 9;

	/**
	 * The wait that headers ask for, counted from the server's own time where they tell
	 * it, since its clock and ours may differ; nothing if they ask for none.
	 */
	public Optional<Duration> of(HttpHeaders headers) {
		Instant sent = Optional.ofNullable(headers.getFirst(HttpHeaders.DATE)).flatMap(this::date).orElse(this.now);
		return new RetryAfter(sent).parse(headers.getFirst(HttpHeaders.RETRY_AFTER));
	}

	/**
	 * The wait, nothing if it makes no sense. A time that has passed is no wait; a number
	 * too large for a wait is the longest there is.
	 */
	Optional<Duration> parse(@Nullable String header) {
		String text = (header != null) ? header.strip() : "";
		if (!SECONDS.matcher(text).matches()) {
			return date(text).map((date) -> Duration.between(this.now, date))
				.map((wait) -> wait.isNegative() ? Duration.ZERO : wait);
		}
		String digits = text.replaceFirst("^0+(?=.)", "");
		return Optional.of(Duration.ofSeconds((digits.length() > DIGITS) ? Integer.MAX_VALUE : Long.parseLong(digits)));
	}

	/** Any of the three forms that HTTP knows. */
	Optional<Instant> date(String text) {
		String date = WEEKDAY.matcher(text.replaceAll(" +", " ")).replaceFirst("");
		return Stream.of(form("d MMM uuuu HH:mm:ss 'GMT'"), rfc850(), form("MMM d HH:mm:ss uuuu"))
			.flatMap((form) -> instant(date, form).stream())
			.findFirst();
	}

	private static Optional<Instant> instant(String text, DateTimeFormatter form) {
		try {
			return Optional.of(LocalDateTime.parse(text, form).toInstant(ZoneOffset.UTC));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static DateTimeFormatter form(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive()
			.appendPattern(pattern)
			.toFormatter(Locale.ENGLISH)
			.withResolverStyle(ResolverStyle.STRICT);
	}

	/** A year of two digits is never more than 50 years ahead. */
	private DateTimeFormatter rfc850() {
		int year = this.now.atOffset(ZoneOffset.UTC).getYear();
		return new DateTimeFormatterBuilder().parseCaseInsensitive()
			.appendPattern("d-MMM-")
			.appendValueReduced(ChronoField.YEAR, 2, 2, year - 49)
			.appendPattern(" HH:mm:ss 'GMT'")
			.toFormatter(Locale.ENGLISH)
			.withResolverStyle(ResolverStyle.STRICT);
	}

}
