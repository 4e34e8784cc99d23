package dev.cliengine.sample.backend.hub;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * The hub's time, in microseconds, and the ways it writes it.
 *
 * @since 0.1.0
 */
public final class HubClock {

	private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx")
		.withZone(ZoneOffset.UTC);

	private static final DateTimeFormatter ZULU = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
		.withZone(ZoneOffset.UTC);

	private final Clock clock;

	private Instant last = Instant.EPOCH;

	/** A time source that follows this clock. */
	public HubClock(Clock clock) {
		this.clock = clock;
	}

	/** Now, for comparing; may be equal to an earlier answer. */
	public Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** Now, for recording: later than every time this method gave before. */
	public synchronized Instant next() {
		Instant now = now();
		this.last = now.isAfter(this.last) ? now : this.last.plus(1, ChronoUnit.MICROS);
		return this.last;
	}

	/** {@code 2026-03-04T10:12:08.425845+00:00}. */
	public static String offset(Instant instant) {
		return OFFSET.format(instant);
	}

	/** {@code 2026-03-04T10:12:08.425845Z}. */
	public static String zulu(Instant instant) {
		return ZULU.format(instant);
	}

}
