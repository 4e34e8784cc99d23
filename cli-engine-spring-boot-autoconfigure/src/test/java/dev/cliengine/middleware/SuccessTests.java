package dev.cliengine.middleware;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandResult;
import dev.cliengine.core.NextAction;
import dev.cliengine.core.NextAction.Param;
import dev.cliengine.output.Column;
import dev.cliengine.output.ColumnsView;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

class SuccessTests {

	private final CliTester cli = new CliTester();

	@Test
	void theWorkedExampleOfTheContractComesOutToTheByte() {
		this.cli.command("vehicle list",
				(context) -> CommandResult
					.of(List.of(vehicle("v1", "AB 12", true, 120500), vehicle("v2", null, false, 7.5)))
					.next("vehicle list --limit 2 --offset 2", "View the next page (offset 2 of 5 total)"));
		assertThat(this.cli.run("vehicle", "list", "--output", "json")).isEqualTo(Result.ok("""
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
				  "next_actions": [
				    {
				      "command": "fleetctl vehicle list --limit 2 --offset 2",
				      "description": "View the next page (offset 2 of 5 total)"
				    }
				  ]
				}
				"""));
	}

	@Test
	void peopleSeeATableThatFitsEightyColumns() {
		this.cli.command("vehicle list",
				(context) -> List.of(vehicle("v1", "AB 12", true, 120500), vehicle("v2", null, false, 7.5)));
		assertThat(this.cli.run("vehicle", "list", "--human"))
			.isEqualTo(Result.ok("ACTIVE  ID  KM      PLATE\n------  --  ------  -----\n"
					+ "yes     v1  120500  AB 12\nno      v2  7.5          \n\n(2 rows)\n"));
	}

	@Test
	void theDeclaredViewDecidesWhatPeopleSee() {
		this.cli.command(
				CliTester.open("vehicle list").view(ColumnsView.of(Column.of("ID", "id"), Column.of("Plate", "plate"))),
				(context) -> List.of(vehicle("v1", "AB 12", true, 1)));
		assertThat(this.cli.run("vehicle", "list", "--output=human").stdout())
			.isEqualTo("ID  PLATE\n--  -----\nv1  AB 12\n\n(1 rows)\n");
	}

	@Test
	void defaultFieldsAreTheColumnsOfPeople() {
		this.cli.command(CliTester.open("vehicle list").fields(List.of("plate", "id")),
				(context) -> List.of(vehicle("v1", "AB 12", true, 1)));
		assertThat(this.cli.run("vehicle", "list", "--human").stdout())
			.isEqualTo("PLATE  ID\n-----  --\nAB 12  v1\n\n(1 rows)\n");
	}

	@Test
	void nothingIsAnEmptyEnvelope() {
		this.cli.command("vehicle wash", (context) -> null);
		assertThat(this.cli.run("vehicle", "wash")).isEqualTo(Result.ok("{}\n"));
		assertThat(this.cli.run("vehicle", "wash", "--human")).isEqualTo(Result.ok("(no data)\n"));
	}

	@Test
	void nextActionsAreCompleteCommandLines() {
		NextAction get = new NextAction("vehicle get --id {id}", "Show one").with("id", Param.value("v1"));
		this.cli.command("vehicle list",
				(context) -> CommandResult.of("x")
					.next(get)
					.next("fleetctl tree", "See all commands")
					.next("fleetctlish --x {\"a\":1}", "Not a placeholder"));
		assertThat(this.cli.run("vehicle", "list", "--json").stdout()).contains(
				"\"command\": \"fleetctl vehicle get --id \\u003cid\\u003e\"", "\"value\": \"v1\"",
				"\"command\": \"fleetctl tree\"", "\"command\": \"fleetctl fleetctlish --x {\\\"a\\\":1}\"");
		assertThat(this.cli.run("vehicle", "list", "--human").stdout()).startsWith("x\n\nNext steps:\n"
				+ "  fleetctl vehicle get --id v1\n      Show one\n  fleetctl tree\n      See all commands\n");
	}

	@Test
	void r10ProgramsFindWarningsInTheEnvelopeAndNowhereElse() {
		this.cli.command("vehicle list",
				(context) -> CommandResult.of("x").warning("v9 is \u001bhidden").warning("old data"));
		assertThat(this.cli.run("vehicle", "list", "--json")).isEqualTo(Result.ok("""
				{
				  "data": "x",
				  "warnings": [
				    "v9 is \\u001bhidden",
				    "old data"
				  ]
				}
				"""));
	}

	@Test
	void r10PeopleSeeWarningsOnStderr() {
		this.cli.command("vehicle list",
				(context) -> CommandResult.of("x").warning("v9 is \u001bhidden").warning("old data"));
		assertThat(this.cli.run("vehicle", "list", "--human"))
			.isEqualTo(new Result(0, "x\n", "Warning: v9 is ^[hidden\nWarning: old data\n"));
	}

	@Test
	void plainTextIsPrintedAsItIsInEveryFormatAndItsWarningsAreSaid() {
		this.cli.command("vehicle sing",
				(context) -> CommandResult.of(new PlainText("brumm\n")).warning("the engine is cold"));
		for (String format : List.of("json", "human")) {
			assertThat(this.cli.run("vehicle", "sing", "--verbose", "--output", format))
				.isEqualTo(new Result(0, "brumm\n", "Warning: the engine is cold\n"));
		}
	}

	@Test
	void aResultWithoutJsonFormIsAFailure() {
		this.cli.command("vehicle list", (context) -> Map.of("self", new Endless()));
		Result result = this.cli.run("vehicle", "list");
		assertThat(result.exit()).isOne();
		assertThat(result.stdout()).isEmpty();
		assertThat(result.stderr()).contains("the result cannot be expressed in JSON");
	}

	private static Map<String, @Nullable Object> vehicle(String id, @Nullable String plate, boolean active, Number km) {
		Map<String, @Nullable Object> vehicle = new LinkedHashMap<>();
		vehicle.put("plate", plate);
		vehicle.put("id", id);
		vehicle.put("km", km);
		vehicle.put("active", active);
		return vehicle;
	}

	/** A bean that cannot be read. */
	public static final class Endless {

		public String getText() {
			throw new IllegalStateException("no text");
		}

	}

}
