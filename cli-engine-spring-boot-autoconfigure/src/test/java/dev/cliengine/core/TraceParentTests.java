package dev.cliengine.core;

import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TraceParentTests {

	private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

	@Test
	void aTraceOfSomebodyElseIsTakenOver() {
		TraceParent parent = TraceParent
			.of(new EnvironmentVariables(
					Map.of("TRACEPARENT", "00-" + TRACE + "-b7ad6b7169203331-01", "TRACESTATE", "a=1")))
			.orElseThrow();
		assertThat(parent).isEqualTo(new TraceParent(new CorrelationId(TRACE), "b7ad6b7169203331", "01", "a=1"));
	}

	@Test
	void aLaterVersionMaySayMore() {
		assertThat(TraceParent.of(variables("cc-" + TRACE + "-b7ad6b7169203331-00-more"))).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more",
			"ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
			"00-00000000000000000000000000000000-b7ad6b7169203331-01",
			"00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
			"00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01" })
	void whatMakesNoSenseIsNoTrace(String text) {
		assertThat(TraceParent.of(variables(text))).isEmpty();
	}

	@Test
	void aHeaderHasASpanOfItsOwn() {
		Random random = new Random(1);
		String first = TraceParent.header(new CorrelationId(TRACE), "01", random);
		assertThat(first).matches("00-" + TRACE + "-(?!0{16})[0-9a-f]{16}-01")
			.isNotEqualTo(TraceParent.header(new CorrelationId(TRACE), "01", random));
	}

	private static EnvironmentVariables variables(String text) {
		return new EnvironmentVariables(Map.of("TRACEPARENT", text));
	}

}
