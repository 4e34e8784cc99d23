package dev.cliengine.transport;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RetryAfterTests {

	private final RetryAfter header = new RetryAfter(Instant.parse("2026-11-21T12:00:00Z"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0|0
			1|1
			120|120
			'  5 '|5
			007|7
			0000|0
			999999999|999999999
			1000000000|2147483647
			2147483648|2147483647
			9223372036854775808|2147483647
			99999999999999999999999999|2147483647
			00000000000000000000000009|9
			Sat, 21 Nov 2026 12:00:30 GMT|30
			Sat, 21 Nov 2026 12:00:00 GMT|0
			Sat, 21 Nov 2026 11:59:59 GMT|0
			Fri, 31 Dec 1999 23:59:59 GMT|0
			Thu, 01 Jan 1970 00:00:00 GMT|0
			sat, 21 nov 2026 12:00:30 gmt|30
			Sat, 21 Nov 2026  12:00:30 GMT|30
			Mon, 21 Nov 2026 12:00:30 GMT|30
			21 Nov 2026 12:00:30 GMT|30
			Tue, 1 Dec 2026 12:00:00 GMT|864000
			Thu, 21 Nov 2126 12:00:00 GMT|3155673600
			Sunday, 22-Nov-26 12:00:00 GMT|86400
			Saturday, 21-Nov-26 12:01:00 GMT|60
			Sunday, 06-Nov-94 08:49:37 GMT|0
			Sat Nov 21 12:00:10 2026|10
			Tue Dec  1 12:00:00 2026|864000
			Sun Nov  6 08:49:37 1994|0
			""")
	void i12AWaitIsUnderstood(String text, long seconds) {
		assertThat(this.header.parse(text)).contains(Duration.ofSeconds(seconds));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-1", "-0", "+5", "1.5", "1e3", "0x10", "5s", "5 5", "5,6", "NaN", "soon", "null",
			"\u0663", "Sat", "GMT", ",", "Sat,", "Sat, 21 Nov 2026 12:00:30", "Sat, 21 Nov 2026 12:00:30 +0000",
			"Sat, 21 Nov 2026 12:00:30 CET", "Sat, 32 Nov 2026 12:00:00 GMT", "Sat, 31 Nov 2026 12:00:00 GMT",
			"Sat, 21 Nov 2026 25:00:00 GMT", "Sat, 21 Nov 2026 12:00:60 GMT", "Sat, 21 Foo 2026 12:00:00 GMT",
			"Sat, 21 Nov 99999 12:00:00 GMT", "Sat, 00 Nov 2026 12:00:00 GMT", "2026-11-21T12:00:30Z",
			"Saturday, 21-Nov-2026 12:00:00 GMT", "Sat Nov 21 12:00:10", "\u0000", "5\r\nX: y" })
	void i12NonsenseIsNoWait(String text) {
		assertThat(this.header.parse(text)).isEmpty();
	}

	@Test
	void i12NoHeaderIsNoWait() {
		assertThat(this.header.parse(null)).isEmpty();
	}

}
