package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.core.Tier;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions that are no good, found before anything runs. */
class RefusedQueryTests {

	private static final JsonNode SCHEMA = JsonMapper.shared().readTree("""
			{ "type": "array", "items": { "properties": { "id": {}, "owner": {}, "plate": {} } } }
			""");

	private final List<String> happened = new ArrayList<>();

	private final CliTester cli = new CliTester();

	@BeforeEach
	void mount() {
		this.cli.audit((entry) -> this.happened.add("audit"));
		this.cli.activity((event) -> this.happened.add("activity"));
		this.cli.command(CliTester.open("vehicle wash").tier(Tier.MUTATE).schema(() -> SCHEMA).paginated(0, 10),
				(context) -> this.happened.add("ran"));
		this.cli.command("vehicle get", (context) -> this.happened.add("ran"));
		this.cli.command(CliTester.open("vehicle watch").streaming(), (context) -> this.happened.add("ran"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--filter=[?        | invalid JMESPath query
			--expr=a b         | invalid JMESPath query
			--expr=nope(@)     | nope
			--fields=id,plat   | unknown field "plat"
			--fields=nope.name | unknown field "nope.name"
			--output=yml       | invalid output format "yml"
			""")
	void aBadQuestionIsFoundBeforeAnythingRuns(String option, String message) {
		Result result = this.cli.run("vehicle", "wash", option);
		assertThat(result.exit()).isEqualTo(3);
		assertThat(result.stdout()).isEmpty();
		assertThat(result.stderr().replace("\\\"", "\"")).contains(message);
		assertThat(this.happened).isEmpty();
	}

	@Test
	void theFieldThatWasMeantIsSuggested() {
		assertThat(this.cli.run("vehicle", "wash", "--fields", "plat", "--json").stderr())
			.contains("Did you mean \\\"plate\\\"? The fields are id, owner, plate");
	}

	@Test
	void fieldsBelowAKnownOneOrOfAnExpressionMayBeAnything() {
		assertThat(this.cli.run("vehicle", "wash", "--fields", "owner.name").exit()).isZero();
		assertThat(this.cli.run("vehicle", "wash", "--fields", "x", "--expr", "@").exit()).isZero();
		assertThat(this.cli.run("vehicle", "get", "--fields", "nope").exit()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--limit=11   | limit 11 exceeds the maximum of 10
			--offset=-1  | offset -1 must be non-negative
			--limit=x    | invalid limit value "x"
			--offset=1.5 | invalid offset value "1.5"
			""")
	void aWindowThatIsNoGoodIsAUsageError(String option, String message) {
		Result result = this.cli.run("vehicle", "wash", option, "--human");
		assertThat(result.exit()).isEqualTo(2);
		assertThat(result.stdout()).isEmpty();
		assertThat(result.stderr()).contains(message);
		assertThat(this.happened).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--limit", "--offset" })
	void aCommandWithoutPagesKnowsNoWindow(String option) {
		Result result = this.cli.run("vehicle", "get", option, "1");
		assertThat(result.exit()).isEqualTo(2);
		assertThat(result.stderr()).contains("unexpected argument '" + option + "' found");
		assertThat(this.happened).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--filter=id", "--expr=id", "--fields=id" })
	void aStreamCannotBeAsked(String option) {
		Result result = this.cli.run("vehicle", "watch", option);
		assertThat(result.exit()).isEqualTo(3);
		assertThat(result.stderr()).contains("'vehicle watch' prints a stream, which cannot be queried");
		assertThat(this.happened).isEmpty();
	}

	@Test
	void aFilterOfWhatIsNoListFailsAfterTheRun() {
		Result result = this.cli.run("vehicle", "get", "--filter", "id");
		assertThat(result.exit()).isEqualTo(3);
		assertThat(result.stdout()).isEmpty();
		assertThat(this.happened).containsExactly("ran", "audit", "activity");
	}

	@Test
	void fieldsOfAPreviewAreNotHeldAgainstTheSchemaOfTheResult() {
		Result preview = this.cli.run("vehicle", "wash", "--dry-run", "--fields", "action");
		assertThat(preview.exit()).isZero();
		assertThat(preview.stdout()).contains("dry-run: would execute").doesNotContain("vehicle:wash");
	}

}
