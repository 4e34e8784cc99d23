package dev.cliengine.middleware;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.output.format.CsvRenderer;
import dev.cliengine.output.format.NdjsonRenderer;
import dev.cliengine.terminal.ClosedPipeException;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** Handlers that give a stream of rows in place of a list. */
class StreamedRowsTests {

	private final AtomicInteger read = new AtomicInteger();

	private final AtomicInteger closed = new AtomicInteger();

	@ParameterizedTest
	@ValueSource(strings = { "--output=json", "--output=ndjson", "--output=csv", "--output=human",
			"--output=json --limit=2 --offset=1", "--output=ndjson --limit=2 --offset=1", "--output=csv --filter=even",
			"--output=json --filter=even --fields=id --limit=1", "--output=human --fields=id",
			"--output=json --offset=9", "--output=csv --offset=9", "--output=json --filter=nope",
			"--output=json --expr=[].id", "--output=ndjson --expr=[?even]", "--output=csv --expr=length(@)",
			"--output=human --limit=2", "--output=json --verbose=system" })
	void r15AStreamIsShownAsTheListOfItsRows(String options) {
		Result streamed = run((context) -> rows(5), options);
		assertThat(streamed).isEqualTo(run((context) -> rows(5).toList(), options));
		assertThat(streamed.exit()).isZero();
		assertThat(streamed.stderr()).isEmpty();
		assertThat(this.closed).hasValue(1);
	}

	@Test
	void r15AnExpressionSeesAllRows() {
		assertThat(run((context) -> rows(5), "--output=ndjson --expr=length(@)")).isEqualTo(Result.ok("5\n"));
	}

	@Test
	void r15LinesWithoutATotalStopReadingEarly() {
		assertThat(run((context) -> rows(1_000_000), "--output=ndjson --limit=2").stdout().lines()).hasSize(2);
		assertThat(this.read.get()).isLessThan(100);
	}

	@ParameterizedTest
	@ValueSource(strings = { "json", "ndjson", "csv", "human" })
	void r11AStreamIsClosedWhenNobodyReadsOn(String format) {
		OutputStream gone = new OutputStream() {

			@Override
			public void write(int value) throws IOException {
				throw new ClosedPipeException(null);
			}

		};
		CliTester cli = cli((context) -> rows(10_000)).stdout(gone);
		assertThat(cli.run("vehicle", "list", "--output", format)).isEqualTo(Result.ok(""));
		assertThat(this.closed).hasValue(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "--output=json", "--output=ndjson", "--output=csv", "--output=human",
			"--output=json --expr=[].id" })
	void aRowThatFailsEndsTheRunAndClosesTheStream(String options) {
		Result result = run((context) -> rows(5).peek((row) -> {
			if (row.containsValue(3)) {
				throw new CliException(ErrorCategory.NOT_FOUND, "row 3 is gone");
			}
		}), options);
		assertThat(result.exit()).isEqualTo(4);
		assertThat(result.stderr()).contains("row 3 is gone");
		assertThat(this.closed).hasValue(1);
	}

	@Test
	void aFieldThatIsMissingFromTheFirstRowsComesInTheSameColumnsAsFromAList() {
		List<Map<String, Object>> uneven = List.of(Map.of("id", 1), Map.of("id", 2, "name", "b"));
		for (String format : List.of("json", "ndjson")) {
			assertThat(run((context) -> uneven.stream(), "--output=" + format))
				.isEqualTo(run((context) -> uneven, "--output=" + format));
		}
	}

	private Stream<Map<String, Object>> rows(int count) {
		return IntStream.range(0, count)
			.mapToObj((id) -> Map.<String, Object>of("id", id, "even", id % 2 == 0))
			.peek((row) -> this.read.incrementAndGet())
			.onClose(this.closed::incrementAndGet);
	}

	private static Result run(CommandHandler.Body body, String options) {
		String[] tokens = ("vehicle list " + options).split(" ");
		return cli(body).run(tokens);
	}

	private static CliTester cli(CommandHandler.Body body) {
		return new CliTester().with(new CsvRenderer())
			.with(new NdjsonRenderer())
			.command(CliTester.open("vehicle list").paginated(0, 0), body);
	}

}
