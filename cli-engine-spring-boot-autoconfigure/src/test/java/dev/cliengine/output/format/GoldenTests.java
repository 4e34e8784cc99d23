package dev.cliengine.output.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.NextAction;
import dev.cliengine.output.Column;
import dev.cliengine.output.ColumnsView;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.Metadata;
import dev.cliengine.output.Pagination;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Compares what every format makes of ten envelopes with files that somebody has read.
 * {@code -Dgolden=update} rewrites them. Where a format refuses, the file holds how it
 * shows that refusal.
 */
class GoldenTests {

	private static final Path GOLDEN = Path.of("src/test/resources/golden");

	@ParameterizedTest(name = "{0}.{1}")
	@MethodSource
	void everyFormatWritesWhatSomebodyHasRead(String name, String format, Case example, Renderer renderer)
			throws IOException {
		Path file = GOLDEN.resolve(name + "." + format);
		// as the stream of a process does it
		String text = render(example, renderer).replace("\ud800", "\ufffd");
		if ("update".equals(System.getProperty("golden"))) {
			Files.createDirectories(GOLDEN);
			Files.writeString(file, text);
		}
		assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
	}

	static Stream<Arguments> everyFormatWritesWhatSomebodyHasRead() {
		return cases().entrySet()
			.stream()
			.flatMap((entry) -> Rendering.all()
				.stream()
				.map((renderer) -> arguments(entry.getKey(), renderer.name(), entry.getValue(), renderer)));
	}

	private static String render(Case example, Renderer renderer) {
		try {
			return Rendering.text(renderer, example.envelope(), example.context());
		}
		catch (CliException ex) {
			return Rendering.text(renderer, Envelope.failure(ex, "fleet"), example.context());
		}
	}

	private static Map<String, Case> cases() {
		Map<String, Case> cases = new LinkedHashMap<>();
		shapes(cases);
		values(cases);
		facts(cases);
		return cases;
	}

	private static void shapes(Map<String, Case> cases) {
		cases.put("list", new Case(Rendering.success("""
				[{"plate":"AB 12","id":"v1","km":120500,"active":true,"tags":["van","red"]},
				{"plate":null,"id":"v2","km":7.5,"active":false,"tags":[]}]"""), Rendering.PLAIN));
		cases.put("object", new Case(Rendering.success(
				"""
						{"id":"v1","code":"007","note":"a, b: \\"c\\"","log":"one\\ntwo\\n","formula":"=1+1","none":null,"no":"no"}"""),
				Rendering.PLAIN.withFields(List.of())));
		cases.put("nested", new Case(Rendering.success("""
				{"id":"v1","owner":{"name":"Ada","phones":[]},"drivers":[{"name":"Bo","since":2024},
				{"name":"Cy","since":2025}],"log":[{"at":1,"by":{"n":"q"}},{"at":2}],"matrix":[[1,2],[],[[3]]],
				"ports":{"a":{"in":1,"out":2},"b":{"out":4,"in":3}}}"""),
				Rendering.PLAIN.withView(ColumnsView.of(Column.of("ID", "id"), Column.of("Owner", "owner.name"),
						Column.of("Drivers", "drivers").with(Column.of("Name", "name"), Column.of("Since", "since")),
						Column.of("Matrix", "matrix")))));
		cases.put("empty", new Case(Rendering.success("[]").withPagination(new Pagination(5, 9, 2, 0, false)),
				Rendering.PLAIN.withView(ColumnsView.of(Column.of("ID", "id"), Column.of("Plate", "plate")))));
	}

	private static void values(Map<String, Case> cases) {
		cases.put("unicode",
				new Case(
						Rendering.success(
								"""
										["東京","e\\u0301","\\ud83d\\ude80 go","\\u200fשלום","a\\u001b[31mb\\u202ec\\u2028d","<a href='x'>&","\\u00a0x",
										"\\ud800","tab\\there"]"""),
						Rendering.PLAIN));
		cases.put("numbers", new Case(Rendering.success("""
				[0,-0.0,-5,9223372036854775807,18446744073709551615,0.1,60.0,1e15,1e16,1e21,1.2345e-7,1e-6,
				1.7976931348623157e308,5e-324]"""), Rendering.PLAIN));
	}

	private static void facts(Map<String, Case> cases) {
		CliException failure = CliException.category(ErrorCategory.NOT_FOUND)
			.code("HTTP_404")
			.requestId("r-1")
			.fix("Run `fleetctl vehicle list`.")
			.next("fleetctl vehicle list", "List what there is")
			.message("vehicle v9 not found");
		cases.put("error", new Case(Envelope.failure(failure, "vehicle"), Rendering.PLAIN));
		cases.put("partial",
				new Case(
						Rendering.success("[{\"id\":\"v1\"},{\"id\":\"v2\"}]")
							.withWarnings(List.of("1 of 3 depots did not answer: south", "shown: 2")),
						Rendering.PLAIN.withFields(List.of("id"))));
		cases.put("paginated",
				new Case(
						Rendering.success("""
								[{"plate":"AB 12","id":"v1"},{"plate":"+49 30","id":"v2"}]""")
							.withPagination(new Pagination(5, 0, 2, 2, true))
							.withNextAction(new NextAction("fleetctl vehicle list --limit 2 --offset 2",
									"View the next page (offset 2 of 5 total)"))
							.withNextAction(new NextAction("fleetctl vehicle get --id <id>", "Show one").with("id",
									NextAction.Param.required("which"))),
						Rendering.PLAIN.withView(ColumnsView.of(Column.of("ID", "id"), Column.of("Plate", "plate")))));
		cases.put("dry-run",
				new Case(Rendering.success("{\"command\":\"vehicle:delete\",\"action\":\"dry-run: would execute\"}")
					.withMetadata(Metadata.builder()
						.system("vehicle:delete")
						.timestamp(Instant.parse("2026-03-01T10:15:30Z"))
						.dryRun(true)
						.command("vehicle:delete")
						.duration(Duration.ofMillis(1500))
						.args(Rendering.tree("{\"id\":\"v1\",\"force\":true}"))
						.build()), Rendering.PLAIN));
	}

	private record Case(Envelope envelope, RenderContext context) {

	}

}
