package dev.cliengine.second;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.third.MarkApplication;

import static org.assertj.core.api.Assertions.assertThat;

class BatchProcessTests {

	private static final int ITEMS = 400;

	private static final int PARALLEL = 4;

	@TempDir
	private Path home;

	@ParameterizedTest
	@ValueSource(ints = { 1, 150, 350 })
	void l7WhatWasKilledGoesOnAndRepeatsAtMostWhatWasUnderWay(int marks) throws Exception {
		List<String> lines = IntStream.range(0, ITEMS).mapToObj((i) -> "mark put m" + i).toList();
		// Its end never comes by itself, however late the kill is
		String file = items(Stream.concat(lines.stream(), Stream.of("mark hang end")));
		try (Running killed = cli().start("batch", file, "--parallel", String.valueOf(PARALLEL))) {
			awaitMarks(marks);
			killed.signal("KILL");
			killed.process().waitFor();
		}
		items(lines.stream());
		Result resumed = cli().run("batch", file, "--parallel", String.valueOf(PARALLEL), "--resume");
		assertThat(resumed.exitCode()).as(resumed.err()).isZero();
		List<String> made = marks().stream().filter((mark) -> !mark.equals("end")).toList();
		assertThat(made.stream().distinct()).hasSize(ITEMS);
		assertThat(made.size() - ITEMS).isLessThanOrEqualTo(PARALLEL);
		assertThat(resumed.out().lines().count()).isLessThanOrEqualTo(ITEMS - marks + PARALLEL);
	}

	@Test
	void r13CtrlCStopsWhatIsUnderWayAndTheRestIsResumed() throws Exception {
		String file = items(Stream.of("mark put a", "mark hang b", "mark put c"));
		try (Running running = cli().start("batch", file)) {
			awaitMarks(2);
			running.signal("INT");
			assertThat(running.result().exitCode()).isEqualTo(130);
		}
		assertThat(marks()).containsExactly("a", "b");
		items(Stream.of("mark put a", "mark put b", "mark put c"));
		assertThat(cli().run("batch", file, "--resume").out()).isEqualTo("""
				{"id":2,"exit":0,"data":"b"}
				{"id":3,"exit":0,"data":"c"}
				""");
	}

	@Test
	void twoProcessesDoNotRunTheSameBatch() throws Exception {
		String file = items(Stream.of("mark hang a"));
		try (Running first = cli().start("batch", file)) {
			awaitMarks(1);
			Result second = cli().run("batch", file);
			assertThat(second.exitCode()).isNotZero();
			assertThat(second.err()).contains("LOCKED");
			first.signal("TERM");
			assertThat(first.result().exitCode()).isEqualTo(143);
		}
	}

	@Test
	void r19AReaderWhoGoesAwayStopsTheBatch() throws Exception {
		String file = items(IntStream.range(0, 20_000).mapToObj((i) -> "mark put m" + i));
		Result result = cli().bash("\"$@\" | head -1; exit ${PIPESTATUS[0]}", "batch", file);
		assertThat(result.exitCode()).isEqualTo(1);
		assertThat(result.err()).contains("READER_GONE");
		assertThat(marks().size()).isLessThan(20_000);
	}

	private Cli cli() {
		return new Cli(MarkApplication.class, this.home).with("MARKS", this.home.resolve("marks").toString());
	}

	private String items(Stream<String> lines) throws IOException {
		Path file = this.home.resolve("items");
		return Files.writeString(file, lines.collect(Collectors.joining("\n"))).toString();
	}

	private void awaitMarks(int number) {
		Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> marks().size() >= number);
	}

	private List<String> marks() throws IOException {
		Path file = this.home.resolve("marks");
		return Files.exists(file) ? Files.readAllLines(file) : List.of();
	}

}
