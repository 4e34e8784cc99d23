package dev.cliengine.second;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class OutputGridTests {

	private static final List<Line> LINES = List.of(new Line(0, "note", "list"),
			new Line(1, "note", "fail", "unavailable"), new Line(1, "note", "crash"),
			new Line(2, "note", "list", "--nubmer", "3"), new Line(0, "note", "list", "--help"));

	private static final List<List<String>> FORMATS = List.of(List.of(), List.of("--output", "json"),
			List.of("--output", "human"));

	@TempDir
	Path home;

	@Test
	void r10StdoutIsDataOrNothing() {
		List<Cell> cells = cells();
		List<Result> results = new Cli(SecondApplication.class, this.home)
			.runAll(cells.stream().map(Cell::words).toList());
		SoftAssertions softly = new SoftAssertions();
		for (int i = 0; i < cells.size(); i++) {
			Cell cell = cells.get(i);
			Result result = results.get(i);
			softly.check(() -> cell.check(result));
		}
		softly.assertAll();
		assertThat(cells).hasSize(30);
	}

	private static List<Cell> cells() {
		List<Cell> cells = new ArrayList<>();
		for (Line line : LINES) {
			for (List<String> format : FORMATS) {
				cells.add(new Cell(line, format, false));
				cells.add(new Cell(line, format, true));
			}
		}
		return cells;
	}

	private record Line(int exitCode, List<String> words) {

		Line(int exitCode, String... words) {
			this(exitCode, List.of(words));
		}

	}

	private record Cell(Line line, List<String> format, boolean debug) {

		List<String> words() {
			List<String> words = new ArrayList<>(this.line.words());
			words.addAll(this.format);
			if (this.debug) {
				words.add("--debug");
			}
			return words;
		}

		void check(Result result) {
			assertThat(result.exitCode()).as("%s %s", words(), result).isEqualTo(this.line.exitCode());
			if (this.line.exitCode() != 0) {
				assertThat(result.out()).as(words().toString()).isEmpty();
				checkFailure(result.err());
			}
			else if (words().contains("--help")) {
				assertThat(result.out()).as(words().toString()).contains("Usage: app note list");
				assertThat(result.err()).as(words().toString()).isEmpty();
			}
			else {
				checkData(result);
			}
		}

		private void checkData(Result result) {
			if (this.format.contains("human")) {
				assertThat(result.out()).isEqualTo("note 1\nnote 2\n");
			}
			else {
				assertThat(JsonMapper.shared().readTree(result.out()).at("/data/1").asString()).isEqualTo("note 2");
			}
			assertThat(result.err()).isEqualTo("noise of a library\nWARN: NoteCommands: a warning in the log\n");
		}

		private void checkFailure(String err) {
			boolean crash = words().contains("crash");
			assertThat(err.contains("\tat dev.cliengine.second.NoteCommands.crash(")).as(words() + err)
				.isEqualTo(crash && this.debug);
			assertThat(err.contains("\tat ")).as(words() + err).isEqualTo(this.debug && this.line.exitCode() == 1);
			if (this.format.contains("json")) {
				JsonNode error = JsonMapper.shared()
					.readTree(err.substring(err.indexOf('{'), err.indexOf("\n}\n") + 3))
					.get("error");
				assertThat(error.get("message").asString()).isNotEmpty();
				assertThat(error.get("code").asString().equals("USAGE")).isEqualTo(this.line.exitCode() == 2);
			}
			else if (this.line.exitCode() == 2) {
				assertThat(err).startsWith("error: unexpected argument '--nubmer' found\n")
					.contains("tip: a similar argument exists: '--number'")
					.contains("Usage: app note list");
			}
		}

	}

}
