package dev.cliengine.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

import dev.cliengine.core.EnvironmentVariables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressBarTests {

	private static final Audience PERSON = new Audience(true, true, true, false, false, false);

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();

	private final Ticks clock = new Ticks();

	@Test
	void itShowsShareBytesRateAndRemainingTime() {
		ProgressBar bar = bar(PERSON, 100, false);
		bar.begin(10_000_000, "model.bin");
		this.clock.pass(Duration.ofSeconds(2));
		bar.advance(4_500_000);
		assertThat(last())
			.isEqualTo("model.bin [#############-----------------]   45%  4.5 MB / 10.0 MB  2.3 MB/s  0:03");
		bar.end();
		assertThat(text()).endsWith("\r\u001B[K");
	}

	@Test
	void itIsDrawnAtMostTenTimesASecond() {
		ProgressBar bar = bar(PERSON, 80, false);
		bar.begin(1000, "f");
		for (int i = 0; i < 1000; i++) {
			this.clock.pass(Duration.ofMillis(1));
			bar.advance(1);
		}
		assertThat(text().chars().filter((character) -> character == '\r')).hasSize(11);
	}

	@Test
	void whatWasDoneBeforeIsNoSpeed() {
		ProgressBar bar = bar(PERSON, 80, false);
		bar.begin(10_000, "f");
		bar.skip(8_000);
		this.clock.pass(Duration.ofSeconds(1));
		bar.advance(1_000);
		assertThat(last()).contains("90%", "9.0 KB / 10.0 KB", "1.0 KB/s", "0:01");
	}

	@Test
	void anUnknownTotalHasNoBar() {
		ProgressBar bar = bar(PERSON, 80, true);
		bar.begin(-1, "f");
		this.clock.pass(Duration.ofSeconds(1));
		bar.advance(1_500);
		assertThat(last()).isEqualTo("f  1.5 KB  1.5 KB/s");
	}

	@ParameterizedTest
	@ValueSource(ints = { 20, 25, 33, 40, 60, 80, 100, 1000 })
	void itNeverReachesTheLastColumn(int columns) {
		ProgressBar bar = bar(PERSON, columns, true);
		bar.begin(5_000_000_000_000L, "\u65E5\u672C\u8A9E-a-rather-long-name-of-a-file.safetensors");
		this.clock.pass(Duration.ofSeconds(7));
		bar.advance(1_234_567_890);
		assertThat(DisplayWidth.of(last())).isLessThan(columns).isPositive();
	}

	@Test
	void drawingsAreAsciiUnlessTheTerminalKnowsMore() {
		bar(PERSON, 80, false).begin(10, "f");
		assertThat(text().chars()).allMatch((character) -> character < 0x80);
		bar(PERSON, 80, true).begin(10, "f");
		assertThat(text()).contains("\u2591");
	}

	@Test
	void aHostileLabelIsHarmless() {
		bar(PERSON, 80, false).begin(10, "a\u001B]0;x\u0007\nb");
		assertThat(last()).startsWith("a^[]0;x^G b");
	}

	@Test
	void r14NothingIsWrittenForAnybodyElse() {
		for (Audience other : new Audience[] { new Audience(true, true, false, false, false, false),
				new Audience(true, true, true, true, false, false), new Audience(true, true, true, false, true, false),
				new Audience(true, true, true, false, false, true) }) {
			ProgressBar bar = bar(other, 80, true);
			bar.begin(10, "f");
			this.clock.pass(Duration.ofSeconds(1));
			bar.advance(5);
			bar.end();
		}
		assertThat(text()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0,0 B", "999,999 B", "1000,1.0 KB", "1234,1.2 KB", "999949,999.9 KB", "999950,1.0 MB",
			"4500000,4.5 MB", "5200000000,5.2 GB", "9223372036854775807,9.2 EB" })
	void bytesAreTold(long bytes, String text) {
		assertThat(ByteSize.of(bytes)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "LANG,de_DE.UTF-8,true", "LC_ALL,C.utf8,true", "LANG,C,false", "LC_CTYPE,POSIX,false",
			"WT_SESSION,1,true" })
	void theLocaleTellsWhatTheTerminalKnows(String name, String value, boolean unicode) {
		assertThat(UnicodeChoice.of(new EnvironmentVariables(Map.of(name, value)))).isEqualTo(unicode);
	}

	private ProgressBar bar(Audience audience, int columns, boolean unicode) {
		return new ProgressBar(new TalkStream(this.written), audience, () -> columns, unicode, this.clock);
	}

	private String text() {
		return this.written.toString(StandardCharsets.UTF_8);
	}

	/** What was drawn last. */
	private String last() {
		String text = text();
		return text.substring(text.lastIndexOf('\r') + 1).replace("\u001B[K", "");
	}

	private static final class Ticks extends Clock {

		private Instant now = Instant.parse("2026-01-01T00:00:00Z");

		void pass(Duration duration) {
			this.now = this.now.plus(duration);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
