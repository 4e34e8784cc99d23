package dev.cliengine.terminal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.test.Formats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets what, for every combination of streams and environment. */
class AudienceMatrixTests {

	private static final List<String> ABSENT_OR = List.of("", "1", "true", "0");

	@ParameterizedTest
	@MethodSource("cells")
	void r14OnlyAPersonAtATerminalIsAsked(Cell cell) {
		assertThat(cell.audience().mayAsk()).isEqualTo(cell.stdin && cell.stderr && !cell.buildServer() && !cell.agent);
	}

	@ParameterizedTest
	@MethodSource("cells")
	void r14TheFormatFollowsTheOutputAlone(Cell cell) {
		String format = Formats.named("json", "human").usual(cell.audience().outputTerminal());
		assertThat(format).isEqualTo(cell.stdout ? "human" : "json");
	}

	@ParameterizedTest
	@MethodSource("cells")
	void r14ColoursAreForPeopleAtTheStreamThatHasThem(Cell cell) {
		boolean person = !cell.buildServer() && !cell.agent && !cell.dumb;
		assertThat(cell.colours(false)).isEqualTo(person && cell.stdout);
		assertThat(cell.colours(true)).isEqualTo(person && cell.stderr);
	}

	@ParameterizedTest
	@MethodSource("cells")
	void r14NoColourWinsOverForceAndForceOverTheRest(Cell cell) {
		for (boolean errors : new boolean[] { false, true }) {
			assertThat(cell.with("NO_COLOR", "1").colours(errors)).isFalse();
			assertThat(cell.with("CLICOLOR_FORCE", "1").colours(errors)).isTrue();
			assertThat(cell.with("CLICOLOR_FORCE", "1").with("NO_COLOR", "1").colours(errors)).isFalse();
			assertThat(cell.with("CLICOLOR_FORCE", "0").with("NO_COLOR", "").colours(errors))
				.isEqualTo(cell.colours(errors));
		}
	}

	@ParameterizedTest
	@MethodSource("cells")
	void r14ThePagerIsForPeopleWhoSeeTheOutput(Cell cell) {
		String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		EnvironmentVariables environment = new EnvironmentVariables(Map.of("PAGER", "'" + program + "'"));
		assertThat(new Pager(environment, "FLEETCTL_PAGER", cell.audience(), cell).isOn())
			.isEqualTo(cell.stdout && !cell.buildServer() && !cell.agent && !cell.dumb);
	}

	static Stream<Cell> cells() {
		return IntStream.range(0, 128).mapToObj((bits) -> {
			Map<String, String> environment = new HashMap<>();
			String ci = ABSENT_OR.get(bits >> 5);
			if (!ci.isEmpty()) {
				environment.put("CI", ci);
			}
			if ((bits & 8) != 0) {
				environment.put("CLAUDECODE", "1");
			}
			environment.put("TERM", ((bits & 16) != 0) ? "dumb" : "xterm");
			return new Cell((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, (bits & 16) != 0,
					environment);
		});
	}

	/** One combination, with the environment that makes it. */
	private record Cell(boolean stdin, boolean stdout, boolean stderr, boolean agent, boolean dumb,
			Map<String, String> environment) implements TerminalProbe {

		boolean buildServer() {
			return List.of("1", "true").contains(this.environment.getOrDefault("CI", ""));
		}

		Audience audience() {
			return Audience.of(this.environment, this);
		}

		boolean colours(boolean errors) {
			EnvironmentVariables variables = new EnvironmentVariables(this.environment);
			Palette palette = errors ? ColourChoice.forErrors(variables, audience())
					: ColourChoice.forOutput(variables, audience());
			return palette.isColoured();
		}

		Cell with(String name, String value) {
			Map<String, String> more = new HashMap<>(this.environment);
			more.put(name, value);
			return new Cell(this.stdin, this.stdout, this.stderr, this.agent, this.dumb, more);
		}

		@Override
		public boolean isTerminal(int descriptor) {
			return List.of(this.stdin, this.stdout, this.stderr).get(descriptor);
		}

		@Override
		public OptionalInt columns() {
			return OptionalInt.of(80);
		}

	}

}
