package dev.cliengine.output;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.NextAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link EnvelopeJson} and {@link VerboseFields}.
 */
class EnvelopeJsonTests {

	private final JsonMapper mapper = DataMapper.defaultMapper();

	@Test
	void aPageOfAList() throws IOException {
		JsonNode data = this.mapper.readTree("""
				[{"id":"v1","plate":"AB 12","km":120500,"active":true},
				{"plate":null,"id":"v2","km":7.5,"active":false}]""");
		Envelope envelope = Envelope.success(data)
			.withPagination(new Pagination(5, 0, 2, 2, true))
			.withNextAction(new NextAction("fleetctl vehicle list --limit 2 --offset 2",
					"View the next page (offset 2 of 5 total)"));
		assertThat(json(envelope)).isEqualTo("""
				{
				  "data": [
				    {
				      "active": true,
				      "id": "v1",
				      "km": 120500,
				      "plate": "AB 12"
				    },
				    {
				      "active": false,
				      "id": "v2",
				      "km": 7.5,
				      "plate": null
				    }
				  ],
				  "pagination": {
				    "total": 5,
				    "offset": 0,
				    "limit": 2,
				    "count": 2,
				    "has_more": true
				  },
				  "next_actions": [
				    {
				      "command": "fleetctl vehicle list --limit 2 --offset 2",
				      "description": "View the next page (offset 2 of 5 total)"
				    }
				  ]
				}
				""");
	}

	@Test
	void anError() throws IOException {
		CliException failure = CliException.category(ErrorCategory.NOT_FOUND)
			.fix("Run `fleetctl vehicle list`.")
			.message("vehicle v9 not found");
		assertThat(json(Envelope.failure(failure, "vehicle"))).isEqualTo("""
				{
				  "error": {
				    "code": "ERROR",
				    "message": "vehicle v9 not found",
				    "system": "vehicle"
				  },
				  "fix": "Run `fleetctl vehicle list`."
				}
				""");
	}

	@Test
	void anErrorKeepsItsOwnSystemAndNeverNamesTheCommand() throws IOException {
		CliException failure = CliException.category(ErrorCategory.FAILURE)
			.code("HTTP_502")
			.system("billing")
			.requestId("r-1")
			.fix("")
			.next("fleetctl retry", "Try again")
			.message("bad gateway");
		Envelope envelope = Envelope.failure(failure, "vehicle")
			.withMetadata(Metadata.builder().system("billing").command("vehicle:list").build());
		assertThat(line(envelope)).isEqualTo("{\"metadata\":{\"system\":\"billing\",\"timestamp\":\"\"},"
				+ "\"error\":{\"code\":\"HTTP_502\",\"message\":\"bad gateway\",\"system\":\"billing\",\"request_id\":\"r-1\"},"
				+ "\"next_actions\":[{\"command\":\"fleetctl retry\",\"description\":\"Try again\"}]}\n");
	}

	@Test
	void anErrorWithoutCodeOrSystemHasThePlainCodeOnly() throws IOException {
		CliException failure = CliException.category(ErrorCategory.FAILURE).code("").message("no");
		assertThat(line(Envelope.failure(failure, "")))
			.isEqualTo("{\"error\":{\"code\":\"ERROR\",\"message\":\"no\"}}\n");
	}

	@Test
	void aDryRunWithSelectedMetadata() throws IOException {
		JsonNode data = this.mapper.readTree("{\"command\":\"vehicle:delete\",\"action\":\"dry-run: would execute\"}");
		Metadata selected = VerboseFields.parse("system, dry_run").select(everything());
		assertThat(json(Envelope.success(data).withMetadata(selected))).isEqualTo("""
				{
				  "data": {
				    "action": "dry-run: would execute",
				    "command": "vehicle:delete"
				  },
				  "metadata": {
				    "system": "vehicle:delete",
				    "timestamp": "",
				    "dry_run": true
				  }
				}
				""");
	}

	@Test
	void allMetadataInTheirOrderWithSortedArguments() throws IOException {
		Metadata selected = VerboseFields.parse("all").select(everything());
		assertThat(line(Envelope.success(null).withMetadata(selected)))
			.isEqualTo("{\"metadata\":{\"system\":\"vehicle:delete\",\"timestamp\":\"2026-03-01T10:15:30Z\","
					+ "\"request_id\":\"r-7\",\"dry_run\":true,\"command\":\"vehicle:delete\",\"duration\":\"1.5s\","
					+ "\"env\":\"prod\",\"identity\":\"ada\",\"args\":{\"a\":{\"c\":2,\"d\":3},\"b\":1},"
					+ "\"effective_args\":{\"a\":1,\"env\":\"prod\"}}}\n");
	}

	@Test
	void everySingleMetadataKeyCanBeSelected() {
		for (String name : List.of("timestamp", "request_id", "command", "duration", "env", "identity", "args",
				"effective_args")) {
			Envelope envelope = Envelope.success(null).withMetadata(VerboseFields.parse(name).select(everything()));
			assertThat(lineOf(envelope)).contains("\"" + name + "\":").contains("\"system\":\"\"");
		}
	}

	@Test
	void unknownNamesSelectNothingAndNoNamesMeanNoMetadata() throws IOException {
		Metadata selected = VerboseFields.parse(" all ,nope").select(everything());
		assertThat(line(Envelope.success(null).withMetadata(selected)))
			.isEqualTo("{\"metadata\":{\"system\":\"\",\"timestamp\":\"\"}}\n");
		assertThat(VerboseFields.parse("").select(everything())).isNull();
		assertThat(VerboseFields.parse(null).select(everything())).isNull();
	}

	@Test
	void nothingToSayIsAnEmptyObject() throws IOException {
		assertThat(json(Envelope.success(null))).isEqualTo("{}\n");
		assertThat(json(Envelope.success(NullNode.getInstance()))).isEqualTo("{}\n");
		assertThat(line(Envelope.success(null))).isEqualTo("{}\n");
	}

	@Test
	void warningsAndParameters() throws IOException {
		NextAction action = new NextAction("fleetctl vehicle get <id> <data>", "Show one",
				new TreeMap<>(Map.of("id", new NextAction.Param("v1", List.of("v1", "v2"), true, "v2", "which"), "data",
						NextAction.Param.required("what"))));
		Envelope envelope = Envelope.success(null).withWarnings(List.of("slow")).withNextActions(List.of(action));
		assertThat(line(envelope)).isEqualTo("{\"warnings\":[\"slow\"],\"next_actions\":[{\"command\":"
				+ "\"fleetctl vehicle get <id> <data>\",\"description\":\"Show one\",\"params\":{"
				+ "\"data\":{\"required\":true,\"description\":\"what\"},\"id\":{\"value\":\"v1\","
				+ "\"enum\":[\"v1\",\"v2\"],\"required\":true,\"default\":\"v2\",\"description\":\"which\"}}}]}\n");
		assertThat(json(envelope)).contains("get \\u003cid\\u003e");
	}

	@ParameterizedTest
	@CsvSource({ "PT0S,0s", "PT0.000499999S,0s", "PT0.0005S,1ms", "PT0.042S,42ms", "PT0.9994S,999ms", "PT0.9995S,1s",
			"PT1S,1s", "PT1.5S,1.5s", "PT1.01S,1.01s", "PT1M1.25S,61.25s", "PT1H,3600s", "PT10.001S,10.001s",
			"PT-1S,0s" })
	void durations(Duration duration, String text) {
		assertThat(MetadataJson.duration(duration)).isEqualTo(text);
	}

	private Metadata everything() {
		return Metadata.builder()
			.system("vehicle:delete")
			.timestamp(Instant.parse("2026-03-01T10:15:30.987Z"))
			.requestId("r-7")
			.dryRun(true)
			.command("vehicle:delete")
			.duration(Duration.ofMillis(1500))
			.env("prod")
			.identity("ada")
			.args(this.mapper.readTree("{\"b\":1,\"a\":{\"d\":3,\"c\":2}}"))
			.effectiveArgs(this.mapper.readTree("{\"env\":\"prod\",\"a\":1}"))
			.build();
	}

	private static String json(Envelope envelope) throws IOException {
		StringBuilder out = new StringBuilder();
		EnvelopeJson.write(envelope, out);
		return out.toString();
	}

	private static String line(Envelope envelope) throws IOException {
		StringBuilder out = new StringBuilder();
		EnvelopeJson.writeLine(envelope, out);
		return out.toString();
	}

	private static String lineOf(Envelope envelope) {
		try {
			return line(envelope);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
