package dev.cliengine.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

import dev.cliengine.core.EnvironmentVariables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Pager}, with a script as pager.
 */
@DisabledOnOs(OS.WINDOWS)
class PagerTests {

	private static final Audience PERSON = new Audience(true, true, true, false, false, false);

	private static final String LONG = "grüß 東\n".repeat(30);

	@TempDir
	Path directory;

	private Path shown;

	private Path script;

	private final Map<String, String> environment = new HashMap<>();

	@BeforeEach
	void aPager() throws IOException {
		this.shown = this.directory.resolve("shown");
		this.script = script("pager one", "echo \"$#:$*:$LESS\" > '" + this.shown + "'; cat >> '" + this.shown + "'");
		this.environment.put("FLEETCTL_PAGER", "'" + this.script + "' -a 'b c'");
	}

	@Test
	void aLongTextIsShownByTheChosenProgramWithItsWords() {
		assertThat(pager(PERSON, 24).isOn()).isTrue();
		assertThat(pager(PERSON, 24).show(LONG)).isTrue();
		assertThat(read()).startsWith("2:-a b c:").endsWith("\n" + LONG);
	}

	@Test
	void whatFitsTheScreenIsNotPaged() {
		assertThat(pager(PERSON, 31).show(LONG)).isFalse();
		assertThat(pager(PERSON, 30).show(LONG)).isTrue();
		assertThat(pager(PERSON, 3).show("")).isFalse();
	}

	@Test
	void linesThatWrapTakeMoreRowsAndColoursNone() {
		assertThat(pager(PERSON, 3).show("x".repeat(80) + "\n")).isFalse();
		assertThat(pager(PERSON, 3).show("\u001b[1m" + "x".repeat(160) + "\u001b[0m\n")).isFalse();
		assertThat(pager(PERSON, 3).show("x".repeat(161) + "\n")).isTrue();
		assertThat(pager(PERSON, 3).show("東".repeat(81) + "\n")).isTrue();
	}

	@Test
	void aTerminalThatDoesNotTellItsHeightHasNoPager() {
		assertThat(new Pager(new EnvironmentVariables(this.environment), "FLEETCTL_PAGER", PERSON,
				probe(OptionalInt.empty()))
			.show(LONG)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "false,false,false,false", "true,true,false,false", "true,false,true,false", "true,false,false,true" })
	void onlyPeopleAtATerminalThatCanMoveTheCursorGetOne(boolean terminal, boolean ci, boolean agent, boolean dumb) {
		Pager pager = pager(new Audience(true, terminal, true, ci, agent, dumb), 24);
		assertThat(pager.isOn()).isFalse();
		assertThat(pager.show(LONG)).isFalse();
		assertThat(this.shown).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "cat", " cat ", "'unclosed" })
	void anEmptyVariableAndCatMeanNone(String value) {
		this.environment.put("PAGER", "'" + this.script + "'");
		this.environment.put("FLEETCTL_PAGER", value);
		assertThat(pager(PERSON, 24).isOn()).isFalse();
		assertThat(pager(PERSON, 24).show(LONG)).isFalse();
	}

	@Test
	void theCommonVariableCountsWhenThereIsNoOwn() {
		this.environment.remove("FLEETCTL_PAGER");
		this.environment.put("PAGER", "'" + this.script + "'");
		assertThat(pager(PERSON, 24).show(LONG)).isTrue();
		assertThat(read()).startsWith("0:").endsWith(LONG);
	}

	@Test
	void lessIsTheDefaultWhenThereIsOne() throws IOException {
		this.environment.clear();
		assertThat(pager(PERSON, 24).show(LONG)).isFalse();
		Path bin = Files.createDirectory(this.directory.resolve("bin"));
		Files.copy(this.script, bin.resolve("less"));
		executable(bin.resolve("less"));
		this.environment.put("PATH", this.directory.resolve("nowhere") + ":" + bin);
		assertThat(pager(PERSON, 24).show(LONG)).isTrue();
		assertThat(read()).startsWith("1:-FRX:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing-of-that-name", "/nowhere/less", "./pager one" })
	void withoutTheProgramTheCallerPrints(String name) {
		this.environment.put("FLEETCTL_PAGER", "'" + name + "'");
		assertThat(pager(PERSON, 24).show(LONG)).isFalse();
	}

	@Test
	void aProgramThatCannotRunIsNoPager() throws IOException {
		Path broken = script("broken", "exit 127");
		this.environment.put("FLEETCTL_PAGER", broken.toString());
		assertThat(pager(PERSON, 24).show(LONG)).isFalse();
		Files.writeString(broken, "#!" + this.directory.resolve("nowhere") + "\n");
		assertThat(pager(PERSON, 24).show(LONG)).isFalse();
	}

	@Test
	void aPagerThatIsClosedEarlyIsNoFailure() throws IOException {
		this.environment.put("FLEETCTL_PAGER", script("quits", "exec true").toString());
		assertThat(pager(PERSON, 24).show(LONG.repeat(20_000))).isTrue();
	}

	@Test
	void r33ProgramsOfTheCurrentDirectoryAreNotFound() throws IOException {
		Path bin = Files.createDirectory(this.directory.resolve("bin"));
		Path tool = Files.copy(this.script, bin.resolve("tool"));
		executable(tool);
		Path here = Path.of("").toAbsolutePath().relativize(bin);
		for (String path : new String[] { "", ".", ":", here.toString(), ".:" + here + ":" }) {
			assertThat(new ExecutablePath(new EnvironmentVariables(Map.of("PATH", path))).find("tool")).isEmpty();
		}
		ExecutablePath found = new ExecutablePath(new EnvironmentVariables(Map.of("PATH", ".::" + bin)));
		assertThat(found.find("tool")).contains(tool);
		assertThat(found.find("bin/tool")).isEmpty();
		assertThat(found.find("")).isEmpty();
		assertThat(found.find("..")).isEmpty();
		assertThat(new ExecutablePath(new EnvironmentVariables(Map.of())).find("tool")).isEmpty();
	}

	private Pager pager(Audience audience, int rows) {
		return new Pager(new EnvironmentVariables(this.environment), "FLEETCTL_PAGER", audience,
				probe(OptionalInt.of(rows)));
	}

	private String read() {
		return ChildJvm.read(this.shown);
	}

	private Path script(String name, String body) throws IOException {
		Path file = this.directory.resolve(name);
		Files.writeString(file, "#!/bin/sh\n" + body + "\n");
		return executable(file);
	}

	private static Path executable(Path file) throws IOException {
		return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	private static TerminalProbe probe(OptionalInt rows) {
		return new TerminalProbe() {

			@Override
			public boolean isTerminal(int descriptor) {
				return true;
			}

			@Override
			public OptionalInt columns() {
				return OptionalInt.of(80);
			}

			@Override
			public OptionalInt rows() {
				return rows;
			}

		};
	}

}
