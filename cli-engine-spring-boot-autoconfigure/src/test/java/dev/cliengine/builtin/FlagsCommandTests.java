package dev.cliengine.builtin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.Feature;
import dev.cliengine.command.FeaturePolicy;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.completion.Candidate;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigLayout;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.config.FeatureSettings;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

class FlagsCommandTests {

	private static final CommandModule SALES = (registration) -> registration
		.group(new GroupSpec(CommandPath.parse("sales"), Documentation.of("Sell"), new Feature("sales", Stage.GA)))
		.command(FleetCatalog.handler(CommandSpec.command("sales refund").feature("sales.refund", Stage.BETA)))
		.command(FleetCatalog.handler(CommandSpec.command("sales undo").feature("sales.refund", Stage.GA)))
		.command(FleetCatalog.handler(CommandSpec.command("trade").feature("trading", Stage.EXPERIMENTAL)));

	@TempDir
	Path directory;

	private Path file = Path.of("");

	private Map<String, Object> environment = Map.of();

	private @Nullable String variable;

	@BeforeEach
	void place() {
		this.file = this.directory.resolve("config.toml");
	}

	@Test
	void flagsAreListedInTheOrderOfRegistration() {
		assertThat(run("flags", "list").stdout().replaceAll("\\s", ""))
			.isEqualTo("{\"data\":[" + "{\"key\":\"sales\",\"path\":\"sales\",\"stage\":\"ga\",\"visible\":true},"
					+ "{\"key\":\"sales.refund\",\"path\":\"sales:refund\",\"stage\":\"beta\",\"visible\":false},"
					+ "{\"key\":\"sales.refund\",\"path\":\"sales:undo\",\"stage\":\"ga\",\"visible\":true},"
					+ "{\"key\":\"trading\",\"path\":\"trade\",\"stage\":\"experimental\",\"visible\":false}]}");
	}

	@Test
	void peopleSeeATable() {
		assertThat(run("flags", "list", "--human")).isEqualTo(Result.ok("""
				KEY           PATH          STAGE         VISIBLE
				------------  ------------  ------------  -------
				sales         sales         ga            yes   \s
				sales.refund  sales:refund  beta          no    \s
				sales.refund  sales:undo    ga            yes   \s
				trading       trade         experimental  no    \s

				(4 rows)
				"""));
	}

	@Test
	void aFlagIsExplainedInTheShapeOfTheContract() {
		assertThat(run("flags", "info", "sales.refund").stdout().replaceAll("\\s", ""))
			.isEqualTo("{\"data\":{\"entries\":["
					+ "{\"decided_by\":\"min_stage\",\"path\":\"sales:refund\",\"stage\":\"beta\",\"visible\":false},"
					+ "{\"decided_by\":\"min_stage\",\"path\":\"sales:undo\",\"stage\":\"ga\",\"visible\":true}],"
					+ "\"key\":\"sales.refund\",\"policy\":{\"min_stage\":\"ga\",\"override\":null}}}");
	}

	@Test
	void theSourcesAreNamedWhereItIsNotTheApplicationThatDecides() throws IOException {
		this.variable = "beta";
		Files.writeString(this.file, "[feature_overrides]\n\"sales.refund\" = \"experimental\"\n");
		assertThat(run("flags", "info", "sales.refund", "--human")).isEqualTo(Result.ok("""
				Key: sales.refund
				Minimum stage: beta
				Minimum stage from: FLEET_MIN_STAGE
				Override: experimental
				Override from: [feature_overrides] of the configuration file
				Entries:
				  PATH          STAGE  VISIBLE  DECIDED BY
				  ------------  -----  -------  ----------
				  sales:refund  beta   no       override \s
				  sales:undo    ga     no       override \s

				  (2 rows)
				"""));
		assertThat(run("flags", "info", "sales.refund").stdout()).contains("\"min_stage_source\": \"FLEET_MIN_STAGE\"",
				"\"override_source\": \"[feature_overrides] of the configuration file\"");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "flags info trad", "flags set trad ga", "flags unset trad", "flags set trad ga --dry-run" })
	void anUnknownFlagIsRefusedWithASuggestion(String line) {
		Result result = run((line + " --human").split(" "));
		assertThat(result.exit()).isEqualTo(4);
		assertThat(result.stdout()).isEmpty();
		assertThat(result.stderr()).startsWith("Error: no such flag: trad\nFix: Did you mean \"trading\"?\n")
			.contains("fleetctl flags list");
		assertThat(this.file).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "qwerty", "sales.", "SALES" })
	void aKeyIsItsExactText(String key) {
		for (String command : List.of("info", "unset")) {
			assertThat(run("flags", command, key).exit()).isEqualTo(4);
		}
		assertThat(run("flags", "set", key, "ga").exit()).isEqualTo(4);
	}

	@Test
	void r30AnUnknownFlagIsSaidOnOneHarmlessLine() {
		assertThat(run("flags", "info", "a\n\033[2J", "--human").stderr()).startsWith("Error: no such flag: a ^[[2J\n");
	}

	@Test
	void anOverrideIsKeptInTheConfigurationFileAndTheRestOfItStays() throws IOException {
		Files.writeString(this.file, "# mine\n[output]\nformat = \"human\" # always\n");
		Result result = run("flags", "set", "sales.refund", "GA");
		assertThat(result.exit()).isZero();
		assertThat(result.stderr()).isEmpty();
		assertThat(result.stdout()).contains("\"key\": \"sales.refund\"", "\"override\": \"ga\"",
				"\"path\": \"" + this.file + "\"");
		assertThat(this.file).content()
			.startsWith("# mine\n[output]\nformat = \"human\" # always\n")
			.contains("[feature_overrides]\n\"sales.refund\" = \"ga\"");
		assertThat(run("flags", "list").stdout().replaceAll("\\s", ""))
			.contains("\"path\":\"sales:refund\",\"stage\":\"beta\",\"visible\":true");
	}

	@Test
	void aChangeThatIsSeenNamesTheNextStart() {
		assertThat(run("flags", "set", "sales.refund", "ga", "--human").stdout()).contains("Next steps:",
				"fleetctl flags info sales.refund", "the change counts from the next start on");
		assertThat(run("flags", "set", "sales.refund", "ga", "--human").stdout()).as("is so already")
			.doesNotContain("Next steps:");
		assertThat(run("flags", "unset", "sales.refund", "--human").stdout()).contains("the next start on");
	}

	@Test
	void aChangeNobodySeesSaysNothingMore() {
		assertThat(run("flags", "set", "trading", "beta").stdout()).doesNotContain("next_actions");
		assertThat(run("flags", "unset", "trading").stdout()).doesNotContain("next_actions").contains("true");
	}

	@Test
	void anOverrideThatTheEnvironmentHidesIsKeptWithAWarning() {
		this.environment = Map.of("feature_overrides", Map.of("trading", "beta"));
		Result result = run("flags", "set", "trading", "ga", "--human");
		assertThat(result.exit()).isZero();
		assertThat(result.stderr() + result.stdout())
			.contains("feature_overrides of the active environment says beta for this flag, and that wins")
			.doesNotContain("Next steps:");
		assertThat(this.file).content().contains("trading = \"ga\"");
	}

	@Test
	void aPreviewWritesNothing() {
		Result set = run("flags", "set", "trading", "ga", "--dry-run");
		assertThat(set.exit()).isZero();
		assertThat(set.stdout()).contains("dry-run: would execute", "flags:set");
		assertThat(run("flags", "unset", "trading", "--dry-run").stdout()).contains("flags:unset");
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void aStageThatIsNoneIsRefusedWithTheChoices() {
		Result result = run("flags", "set", "trading", "gaa");
		assertThat(result.exit()).isEqualTo(2);
		assertThat(result.stderr()).contains("experimental, beta, ga");
		assertThat(this.file).doesNotExist();
	}

	@Test
	void anOverrideIsDropped() throws IOException {
		Files.writeString(this.file, "[feature_overrides]\n\"sales.refund\" = \"ga\"\ntrading = \"ga\" # soon\n");
		assertThat(run("flags", "unset", "sales.refund").stdout().replaceAll("\\s", ""))
			.startsWith("{\"data\":{\"key\":\"sales.refund\",\"removed\":true}");
		assertThat(this.file).content().contains("trading = \"ga\" # soon").doesNotContain("sales.refund");
		assertThat(run("flags", "unset", "sales.refund").stdout()).contains("\"removed\": false");
	}

	@Test
	void anOverrideOfAFlagThatIsGoneCanStillBeDropped() throws IOException {
		Files.writeString(this.file, "[feature_overrides]\ngone = \"ga\"\n");
		assertThat(run("flags", "unset", "gone").stdout()).contains("\"removed\": true");
		assertThat(run("flags", "unset", "gone").exit()).isEqualTo(4);
	}

	@Test
	void r5AFileThatIsNotWellFormedIsNotTouched() throws IOException {
		Files.writeString(this.file, "[feature_overrides\n");
		for (String[] line : new String[][] { { "flags", "set", "trading", "ga" }, { "flags", "unset", "trading" } }) {
			Result result = run(line);
			assertThat(result.exit()).isOne();
			assertThat(result.stderr()).contains("CONFIG_MALFORMED", "config.toml:1:");
		}
		assertThat(this.file).content().isEqualTo("[feature_overrides\n");
	}

	@Test
	void keysAndStagesAreCompleted() {
		assertThat(complete("flags", "info", "")).containsExactly("sales", "sales.refund", "trading");
		assertThat(complete("flags", "set", "sales.")).containsExactly("sales.refund");
		assertThat(complete("flags", "set", "trading", "")).containsExactly("experimental", "beta", "ga");
		assertThat(complete("flags", "unset", "tr")).containsExactly("trading");
		assertThat(complete("flags", "")).containsExactly("list", "info", "set", "unset");
	}

	@Test
	void theyStandAmongTheAdministrationAfterTheApplicationsOwn() {
		CommandNode flags = catalog().root().children().get(1);
		assertThat(flags.name()).isEqualTo("flags");
		assertThat(flags.category()).isEqualTo("Admin");
		assertThat(catalog().commands()).filteredOn((node) -> node.path().words().startsWith("flags "))
			.allSatisfy((node) -> assertThat(Objects.requireNonNull(node.handler()).spec().builtIn()).isFalse());
	}

	@Test
	void anApplicationsOwnFlagsWin() {
		CommandModule own = (registration) -> registration.command(FleetCatalog.leaf("flags", "Wave them"));
		assertThat(catalog(SALES, own).find(CommandPath.parse("flags")).orElseThrow().documentation().summary())
			.isEqualTo("Wave them");
	}

	/** Each run is a start of its own. */
	private Result run(String... tokens) {
		CliTester tester = new CliTester();
		catalog().find(CommandPath.parse("flags"))
			.orElseThrow()
			.children()
			.forEach((node) -> tester.command(Objects.requireNonNull(node.handler())));
		return tester.run(tokens);
	}

	private List<String> complete(String... words) {
		return new LineCompleter(FleetCatalog.GLOBALS)
			.complete(catalog().root(), List.of(words).subList(0, words.length - 1), words[words.length - 1])
			.stream()
			.map(Candidate::value)
			.toList();
	}

	private CommandCatalog catalog() {
		return catalog(SALES);
	}

	private CommandCatalog catalog(CommandModule... modules) {
		ConfigFiles files = new ConfigFiles(ConfigLayout.toml(() -> this.directory), (line) -> {
		});
		Object inFile = files.get(ConfigPath.parse(FeatureSettings.OVERRIDES)).orElse(null);
		FeatureSettings settings = FeatureSettings.read(new FeatureSettings.Sources(Stage.GA, Map.of(),
				"FLEET_MIN_STAGE", this.variable, this.environment, inFile), (line) -> {
				});
		CommandCatalog[] built = new CommandCatalog[1];
		CommandCatalog.Builder builder = CommandCatalog.builder(Documentation.of("Fleet tooling"),
				new FeaturePolicy(settings.minimum().stage(), settings.stages()));
		builder.add(new FlagsCommand(() -> built[0], settings, files), "flags");
		List.of(modules).forEach((module) -> builder.add(module, "the test"));
		built[0] = builder.build();
		return built[0];
	}

}
