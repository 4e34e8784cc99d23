package dev.cliengine.builtin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueType;
import dev.cliengine.core.Tier;

import static org.assertj.core.api.Assertions.assertThat;

class ExplainCommandTests {

	private static final CommandModule PAINT = (registration) -> registration
		.command(FleetCatalog.handler(CommandSpec.command("vehicle paint")
			.summary("Paint a vehicle")
			.system("paintshop")
			.tier(Tier.DESTRUCTIVE)
			.authProvider("sso")
			.scopes(List.of("paint", "write"))
			.argument("id", "Which one")
			.option(OptionSpec.named("coats")
				.type(ValueType.INTEGER)
				.defaultValue("2")
				.constraints(new TreeMap<>(Map.of("maximum", 9, "minimum", 1)))
				.description("How many"))
			.option(OptionSpec.named("color").choices(List.of("red", "blue")).required())
			.example("vehicle paint v1 --color red")));

	private final FleetCli cli = FleetCli.create().with("paint", CommandModule.class, PAINT);

	@Test
	void peopleReadEverythingTheModelKnows() {
		FleetCli.Run run = this.cli.run("explain", "vehicle", "paint", "--human");
		assertThat(run.code()).isZero();
		assertThat(run.out()).startsWith("fleetctl vehicle paint\n  Paint a vehicle\n\nUsage\n  fleetctl vehicle paint")
			.contains("\nArguments\n  <ID>\n      Which one (string, required)\n",
					"\n      How many (integer, default 2, maximum 9, minimum 1)\n",
					"\n      (string, required, choices red|blue)\n", "  tier         destructive\n",
					"  credential   required, from sso, scopes paint|write\n", "  calls        paintshop\n",
					"  --dry-run    named, not run\n", "  asks first   yes, unless --yes is given\n",
					"  FLEET_OUTPUT the format", "\nExamples\n  fleetctl vehicle paint v1 --color red\n");
	}

	@Test
	void programsReadTheSame() {
		String json = this.cli.run("explain", "vehicle:paint", "--json").out().replaceAll("\\s", "");
		assertThat(json).contains("\"command\":\"fleetctlvehiclepaint\"", "\"path\":\"vehicle:paint\"",
				"\"auth\":{\"provider\":\"sso\",\"requirement\":\"required\",\"scopes\":[\"paint\",\"write\"]}",
				"\"constraints\":{\"maximum\":9,\"minimum\":1}", "\"asks_first\":true", "\"tier\":\"destructive\"",
				"\"choices\":[\"red\",\"blue\"]", "\"examples\":[\"fleetctlvehiclepaintv1--colorred\"]");
	}

	@Test
	void aCommandThatNeedsNothingSaysSo() {
		String text = this.cli.run("explain", "vehicle", "list", "--human").out();
		assertThat(text).contains("  credential   none\n", "  asks first   no\n", "no effect, it changes nothing")
			.doesNotContain("Arguments", "Examples", "authentication");
	}

	@Test
	void aGroupIsRefusedNamingItsCommands() {
		FleetCli.Run run = this.cli.run("explain", "vehicle", "--human");
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.err()).contains("'vehicle' is a group", "Name one of its commands: ", "paint", "list", "delete");
	}

	@Test
	void aSlipIsForgiven() {
		FleetCli.Run run = this.cli.run("explain", "vehicle", "pant", "--human");
		assertThat(run.code()).isOne();
		assertThat(run.err()).contains("unknown command \"pant\" for \"fleetctl vehicle\"", "Did you mean \"paint\"?");
	}

}
