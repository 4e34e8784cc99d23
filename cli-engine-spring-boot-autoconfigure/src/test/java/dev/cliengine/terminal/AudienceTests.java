package dev.cliengine.terminal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AudienceTests {

	@ParameterizedTest(name = "in={0} out={1} err={2} {3}")
	@MethodSource
	void r14OnlyAPersonAtATerminalIsAsked(boolean in, boolean out, boolean err, Map<String, String> environment) {
		Audience audience = Audience.of(environment, probe(in, out, err, OptionalInt.empty()));
		boolean person = !environment.containsKey("CI") && !environment.containsKey("CLAUDECODE");
		assertThat(audience.mayAsk()).isEqualTo(in && err && person);
		assertThat(audience.dumb()).isEqualTo(environment.containsKey("TERM"));
		assertThat(audience.outputTerminal()).isEqualTo(out);
	}

	/** A closed stdin is one that is no terminal, as a pipe is. */
	static Stream<Arguments> r14OnlyAPersonAtATerminalIsAsked() {
		List<Boolean> both = List.of(true, false);
		return both.stream()
			.flatMap((in) -> both.stream()
				.flatMap((out) -> both.stream()
					.flatMap((err) -> environments().map((environment) -> Arguments.of(in, out, err, environment)))));
	}

	private static Stream<Map<String, String>> environments() {
		return Stream.of("", "1", "true", "TRUE")
			.flatMap((ci) -> Stream.of("", "1")
				.flatMap((agent) -> Stream.of("", "dumb").map((term) -> environment(ci, agent, term))));
	}

	private static Map<String, String> environment(String ci, String agent, String term) {
		Map<String, String> environment = new HashMap<>();
		Map.of("CI", ci, "CLAUDECODE", agent, "TERM", term).forEach((name, value) -> {
			if (!value.isEmpty()) {
				environment.put(name, value);
			}
		});
		return environment;
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "0", "false", "False", "FALSE" })
	void aVariableThatSaysNoIsNotSet(String value) {
		Audience audience = Audience.of(Map.of("CI", value, "AI_AGENT", value),
				probe(true, true, true, OptionalInt.empty()));
		assertThat(audience.ci()).isFalse();
		assertThat(audience.agent()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "AI_AGENT", "CLAUDECODE", "CODEX_SANDBOX", "CODEX_THREAD_ID", "CODEX_CI", "CURSOR_AGENT",
			"GEMINI_CLI", "AUGMENT_AGENT", "OPENCODE" })
	void agentsAreKnownByWhatTheySet(String variable) {
		assertThat(Audience.of(Map.of(variable, "some-name"), probe(true, true, true, OptionalInt.empty())).agent())
			.isTrue();
	}

	@Test
	void whatPeopleSetMakesNoAgent() {
		Map<String, String> environment = Map.of("CODEX_HOME", "/home/a/.codex", "CURSOR_TRACE_ID", "1", "TERM",
				"xterm");
		assertThat(Audience.of(environment, probe(true, true, true, OptionalInt.empty())).mayAsk()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "true, 120, 120", "true, 3, 20", "true, 1000, 1000", "true, , 80", "false, 120, 80", "false, , 80" })
	void widthIsTheTerminalsOrEighty(boolean out, Integer columns, int expected) {
		TerminalProbe probe = probe(true, out, true, (columns != null) ? OptionalInt.of(columns) : OptionalInt.empty());
		assertThat(TerminalWidth.of(probe, Audience.of(Map.of(), probe))).isEqualTo(expected);
	}

	private static TerminalProbe probe(boolean in, boolean out, boolean err, OptionalInt columns) {
		return new TerminalProbe() {

			@Override
			public boolean isTerminal(int descriptor) {
				return List.of(in, out, err).get(descriptor);
			}

			@Override
			public OptionalInt columns() {
				return columns;
			}

		};
	}

}
