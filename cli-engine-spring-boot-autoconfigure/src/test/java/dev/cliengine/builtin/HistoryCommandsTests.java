package dev.cliengine.builtin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryCommandsTests {

	@TempDir
	private Path home;

	private final Set<String> ships = new TreeSet<>();

	@Test
	void changesAreListedNewestFirstAndNothingElse() {
		run("ship", "build", "a", "--speed", "9");
		run("ship", "build", "b c", "--dry-run");
		run("ship", "count");
		run("ship", "build", "a");
		run("ship", "build", "b c", "--json");
		List<JsonNode> rows = list();
		assertThat(rows).extracting((row) -> row.path("line").asString())
			.containsExactly("ship build -- 'b c'", "ship build --speed=9 -- a");
		assertThat(rows).extracting((row) -> row.path("undo").asString())
			.containsExactly("ship scrap 'b c'", "ship scrap a");
	}

	@Test
	void theLastChangeIsTakenBackOnce() {
		run("ship", "build", "a");
		run("ship", "build", "b");
		assertThat(run("history", "undo", "--yes").code()).isZero();
		assertThat(this.ships).containsExactly("a");
		assertThat(run("history", "undo", "--yes").code()).isZero();
		assertThat(this.ships).isEmpty();
		FleetCli.Run nothing = run("history", "undo");
		assertThat(nothing.code()).isEqualTo(4);
		assertThat(nothing.err()).contains("NOTHING_TO_UNDO");
	}

	@Test
	void aPreviewTakesNothingBack() {
		run("ship", "build", "a");
		assertThat(run("history", "undo", "--dry-run").out()).contains("dry-run");
		assertThat(this.ships).containsExactly("a");
		assertThat(run("history", "undo", "--yes").code()).isZero();
		assertThat(this.ships).isEmpty();
	}

	@Test
	void whatTakesAChangeBackAsksAsEver() {
		run("ship", "build", "a");
		FleetCli.Run refused = run("history", "undo");
		assertThat(refused.code()).isEqualTo(2);
		assertThat(refused.err()).contains("CONFIRMATION_REQUIRED").doesNotContain("a command failed");
		assertThat(this.ships).containsExactly("a");
		assertThat(list().get(0).path("undo").asString()).isEqualTo("ship scrap a");
	}

	@Test
	void oneOfThemIsNamedByTheBeginningOfItsId() {
		run("ship", "build", "a");
		run("ship", "build", "b");
		String id = list().get(1).path("id").asString();
		assertThat(run("history", "undo", id, "--yes").code()).isZero();
		assertThat(this.ships).containsExactly("b");
		FleetCli.Run again = run("history", "undo", id, "--yes");
		assertThat(again.code()).isEqualTo(3);
		assertThat(again.err()).contains("was taken back already");
		assertThat(run("history", "show", id).out()).contains("\"undone\": true");
		assertThat(run("history", "show", "nosuch").code()).isEqualTo(4);
	}

	@Test
	void whatSaysNoInverseCannotBeTakenBack() {
		run("ship", "paint", "a");
		FleetCli.Run refused = run("history", "undo", list().get(0).path("id").asString());
		assertThat(refused.code()).isEqualTo(3);
		assertThat(refused.err()).contains("CANNOT_UNDO").contains("'ship paint' does not say how");
	}

	@Test
	void aChangeIsMadeAgain() {
		run("ship", "build", "a");
		String id = list().get(0).path("id").asString();
		this.ships.clear();
		assertThat(run("history", "replay", id).code()).isZero();
		assertThat(this.ships).containsExactly("a");
		assertThat(list()).hasSize(2);
	}

	@Test
	void failuresKeepTheirCodeAndAreToldOnce() {
		run("ship", "build", "a");
		FleetCli.Run again = run("history", "replay", list().get(0).path("id").asString());
		assertThat(again.code()).isEqualTo(3);
		assertThat(again.err()).containsOnlyOnce("\"error\"").contains("there is a ship a");
	}

	@Test
	void r22SecretsAreNotKept() {
		run("ship", "build", "a", "--token", "CANARY");
		JsonNode row = list().get(0);
		assertThat(row.path("line").asString()).contains("--token=********").doesNotContain("CANARY");
		FleetCli.Run replay = run("history", "replay", row.path("id").asString());
		assertThat(replay.code()).isEqualTo(3);
		assertThat(replay.err()).contains("INCOMPLETE_LINE").doesNotContain("CANARY");
		assertThat(this.home.resolve("state/fleet/changes")).content().doesNotContain("CANARY");
	}

	@Test
	void r22SecretsInPositionalArgumentsAreNotKept() {
		run("ship", "board", "CANARY", "--password=CANARY", "--key", "k1");
		assertThat(list().get(0).path("line").asString())
			.isEqualTo("ship board '--password=********' --key=k1 -- '********'");
		assertThat(this.home.resolve("state/fleet/changes")).content().doesNotContain("CANARY");
	}

	@Test
	void whereASecretIsReadFromAndWhereItIsKeptIsNoSecret() throws IOException {
		Path file = Files.writeString(this.home.resolve("token.txt"), "CANARY");
		FleetCli people = cli().with("cli.auth.token.pat.variables=PAT");
		people.runWith(environment(), "ship", "board", "@" + file, "--credential-store", "file");
		JsonNode row = list().get(0);
		assertThat(row.path("line").asString()).isEqualTo("--credential-store=file ship board -- @" + file);
		assertThat(people.runWith(environment(), "history", "replay", row.path("id").asString()).code()).isZero();
		assertThat(this.home.resolve("state/fleet/changes")).content().doesNotContain("CANARY");
	}

	@Test
	void aProductCanDoWithout() {
		FleetCli.Run run = cli().with("cli.commands.history=false").runWith(environment(), "ship", "build", "a");
		assertThat(run.code()).isZero();
		assertThat(this.home.resolve("state")).doesNotExist();
		assertThat(cli().with("cli.commands.history=false").runWith(environment(), "history", "list").code())
			.isNotZero();
	}

	private List<JsonNode> list() {
		JsonNode data = JsonMapper.shared().readTree(run("history", "list", "--json").out()).path("data");
		return data.valueStream().toList();
	}

	private FleetCli.Run run(String... line) {
		return cli().runWith(environment(), line);
	}

	private Map<String, String> environment() {
		return Map.of("HOME", this.home.toString(), "XDG_STATE_HOME", this.home.resolve("state").toString());
	}

	private FleetCli cli() {
		return FleetCli.create().with("ships", CommandModule.class, this::ships);
	}

	private void ships(CommandRegistration registration) {
		registration.group(GroupSpec.of("ship", "Ships"));
		registration.command(CommandHandler.of(ship("ship build").tier(Tier.MUTATE).build(), (context) -> {
			String name = String.valueOf(context.arguments().text("name"));
			if (!this.ships.add(name)) {
				throw CliException.category(ErrorCategory.VALIDATION).message("there is a ship " + name);
			}
			return CommandResult.of(name).undoneBy("ship", "scrap", name);
		}));
		registration.command(CommandHandler.of(ship("ship scrap").tier(Tier.DESTRUCTIVE).build(),
				(context) -> this.ships.remove(context.arguments().text("name"))));
		registration.command(CommandHandler.of(CommandSpec.command("ship board")
			.summary("Board")
			.auth(AuthRequirement.NONE)
			.mutates()
			.argument(new ArgumentSpec("invitation", ValueSpec.labelled("TOKEN").content().build(), true, false, ""))
			.option(OptionSpec.named("password"))
			.option(OptionSpec.named("key"))
			.build(), (context) -> null));
		registration.command(CommandHandler.of(ship("ship paint").mutates().build(), (context) -> null));
		registration.command(
				CommandHandler.of(CommandSpec.command("ship count").summary("Count").auth(AuthRequirement.NONE).build(),
						(context) -> this.ships.size()));
	}

	private static CommandSpec.Builder ship(String path) {
		return CommandSpec.command(path)
			.summary("Do it")
			.auth(AuthRequirement.NONE)
			.argument("name", "The ship")
			.option(OptionSpec.named("speed"))
			.option(OptionSpec.named("token"));
	}

}
