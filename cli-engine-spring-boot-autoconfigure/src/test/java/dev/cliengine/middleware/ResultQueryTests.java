package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.command.CommandResult;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.core.Tier;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code --filter}, {@code --limit}, {@code --expr} and {@code --fields} show. */
class ResultQueryTests {

	private static final Map<String, Object> NESTED = Map.of("id", "v1", "owner", Map.of("name", "Ada", "mail", "a@x"),
			"tags", List.of(Map.of("k", "a", "v", 1)));

	private final List<AuditSink.Entry> audit = new ArrayList<>();

	private final CliTester cli = new CliTester();

	@BeforeEach
	void mount() {
		this.cli.audit(this.audit::add);
		CommandSpec.Builder list = CliTester.open("vehicle list")
			.paginated(3, 4)
			.option(OptionSpec.named("status"))
			.option(OptionSpec.named("tag").repeatable());
		this.cli.command(list, (context) -> vehicles());
		this.cli.command(CliTester.open("vehicle find").fields(List.of("id", "plate")), (context) -> vehicles());
		this.cli.command("vehicle get", (context) -> NESTED);
	}

	@Test
	void theWorkedExampleOfTheContractComesOutToTheByte() {
		assertThat(this.cli.run("vehicle", "list", "--limit", "2", "--output", "json")).isEqualTo(Result.ok("""
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
				"""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			                       | 5 | 0 | 3  | 3 | true
			--limit=4              | 5 | 0 | 4  | 4 | true
			--limit=0 --offset=1   | 5 | 1 | 0  | 4 | false
			--limit=-1 --offset=1  | 5 | 1 | -1 | 4 | false
			--offset=9             | 5 | 9 | 3  | 0 | false
			--filter=active        | 3 | 0 | 3  | 3 | false
			--filter=km --limit=2  | 5 | 0 | 2  | 2 | true
			""")
	void thePageIsTold(@Nullable String options, int total, int offset, int limit, int count, boolean more) {
		String expected = "\"pagination\":{\"total\":%d,\"offset\":%d,\"limit\":%d,\"count\":%d,\"has_more\":%b}";
		assertThat(squeezed("vehicle list " + ((options != null) ? options : "")))
			.contains(expected.formatted(total, offset, limit, count, more));
	}

	@ParameterizedTest
	@CsvSource({ "--limit=0", "--limit=-1" })
	void withoutALimitThereIsNoPage(String option) {
		assertThat(squeezed("vehicle list " + option)).contains("v5").doesNotContain("pagination", "next_actions");
	}

	@Test
	void theNextPageRepeatsWhatWasTypedAndComesLast() {
		this.cli.command(CliTester.open("vehicle search").paginated(1, 0).option(OptionSpec.named("tag").repeatable()),
				(context) -> CommandResult.of(vehicles()).next("vehicle get <id>", "Look at one"));
		assertThat(this.cli
			.run("vehicle", "search", "--expr", "[].id", "--tag", "in review", "--tag", "b", "--filter", "km > `1`",
					"--verbose=system")
			.stdout()).endsWith(
					"""
							  "next_actions": [
							    {
							      "command": "fleetctl vehicle get \\u003cid\\u003e",
							      "description": "Look at one"
							    },
							    {
							      "command": "fleetctl vehicle search --tag \\"in review\\" --tag b --filter \\"km \\u003e \\\\`1\\\\`\\" \
							--expr \\"[].id\\" --limit 1 --offset 1",
							      "description": "View the next page (offset 1 of 4 total)"
							    }
							  ]
							}
							""");
	}

	@Test
	void theWindowIsNoneOfTheCommandsArguments() {
		String stdout = this.cli.run("vehicle", "list", "--limit", "1", "--status", "x", "--verbose=args").stdout();
		assertThat(squeezed(stdout, "\"metadata\""))
			.startsWith("\"metadata\":{\"system\":\"\",\"timestamp\":\"\"," + "\"args\":{\"status\":\"x\"}}");
		this.cli.run("vehicle", "list", "--limit", "1", "--offset", "2", "--verbose");
		assertThat(this.audit).last().extracting((entry) -> entry.arguments().keySet().toString()).isEqualTo("[]");
	}

	@Test
	void theOrderIsFilterPageExpressionFields() {
		assertThat(squeezed("vehicle list --filter=active --limit=2 --expr={n:length(@),ids:[].id} --fields=ids"))
			.startsWith("{\"data\":{\"ids\":[\"v1\",\"v3\"]},");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--fields=owner.name,tags.k | {"owner":{"name":"Ada"},"tags":[{"k":"a"}]}
			--fields=nope              | {}
			--fields=owner.name,owner  | {"owner":{"mail":"a@x","name":"Ada"}}
			--expr=owner.name          | "Ada"
			--expr=length(tags)        | 1
			""")
	void partsOfAnObject(String option, String data) {
		assertThat(squeezed("vehicle get " + option)).isEqualTo("{\"data\":" + data + "}");
	}

	@Test
	void anExpressionThatFindsNothingLeavesNoData() {
		assertThat(squeezed("vehicle get --expr=nope")).isEqualTo("{}");
	}

	@Test
	void theDefaultFieldsAreShownUnlessOthersAreNamed() {
		assertThat(squeezed("vehicle find --filter=id=='v1'"))
			.isEqualTo("{\"data\":[{\"id\":\"v1\",\"plate\":\"AB12\"}]}");
		assertThat(squeezed("vehicle find --filter=id=='v1' --fields=km")).isEqualTo("{\"data\":[{\"km\":120500}]}");
		for (String all : List.of("all", "*", "")) {
			assertThat(squeezed("vehicle find --filter=id=='v1' --fields=" + all)).contains("active", "km");
		}
	}

	@Test
	void peopleSeeFieldsAsColumns() {
		assertThat(this.cli.run("vehicle", "find", "--filter", "id=='v1'", "--human").stdout())
			.isEqualTo("ID  PLATE\n--  -----\nv1  AB 12\n\n(1 rows)\n");
		assertThat(this.cli.run("vehicle", "find", "--filter", "id=='v1'", "--human", "--fields", "km,id").stdout())
			.isEqualTo("KM      ID\n------  --\n120500  v1\n\n(1 rows)\n");
	}

	@Test
	void aPreviewHasNoDefaultFieldsNoPageAndIsNoList() {
		this.cli.command(CliTester.open("vehicle purge").tier(Tier.DESTRUCTIVE).fields(List.of("id")).paginated(1, 1),
				(context) -> vehicles());
		assertThat(squeezed("vehicle purge --dry-run"))
			.isEqualTo("{\"data\":{\"action\":\"dry-run:wouldexecute\",\"command\":\"vehicle:purge\"}}");
		assertThat(squeezed("vehicle purge --dry-run --expr=command")).isEqualTo("{\"data\":\"vehicle:purge\"}");
		assertThat(squeezed("vehicle purge --dry-run --fields=command"))
			.isEqualTo("{\"data\":{\"command\":\"vehicle:purge\"}}");
		Result filtered = this.cli.run("vehicle", "purge", "--dry-run", "--filter", "id");
		assertThat(filtered.exit()).isEqualTo(3);
		assertThat(filtered.stdout()).isEmpty();
		assertThat(filtered.stderr()).contains("filter requires list data; use --expr for single objects");
	}

	private String squeezed(String line) {
		Result result = this.cli.run(line.strip().split(" +"));
		assertThat(result.stderr()).isEmpty();
		return squeezed(result.stdout(), "{");
	}

	private static String squeezed(String text, String from) {
		return text.substring(text.indexOf(from)).replaceAll("\\s", "");
	}

	private static List<Map<String, @Nullable Object>> vehicles() {
		return List.of(vehicle("v1", "AB 12", 120500, true), vehicle("v2", null, 7.5, false),
				vehicle("v3", "C 3", 1, true), vehicle("v4", "D 4", 4, false), vehicle("v5", "E 5", 5, true));
	}

	private static Map<String, @Nullable Object> vehicle(@Nullable Object... values) {
		Map<String, @Nullable Object> vehicle = new LinkedHashMap<>();
		List<@Nullable Object> given = Arrays.asList(values);
		List<String> names = List.of("id", "plate", "km", "active");
		names.forEach((name) -> vehicle.put(name, given.get(names.indexOf(name))));
		return vehicle;
	}

}
