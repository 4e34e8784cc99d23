package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.FixedProvider;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTests {

	private static final String NONE = """
			{
			  "data": {
			    "command": "vehicle:delete",
			    "fields": [],
			    "message": "No output schema is registered for this command."
			  }
			}
			""";

	private final List<String> records = new ArrayList<>();

	private final CliTester cli = new CliTester();

	@BeforeEach
	void mount() {
		this.cli.command(
				CommandSpec.command("vehicle delete")
					.tier(Tier.DESTRUCTIVE)
					.fields(List.of("id"))
					.option(OptionSpec.named("why").required())
					.argument(new ArgumentSpec("id", ValueSpec.labelled("ID").build(), false, false, "")),
				SchemaTests::mustNotRun);
		this.cli.audit((entry) -> this.records.add("audit"));
		this.cli.activity((event) -> this.records.add("activity"));
	}

	@Test
	void namingTheCommandIsEnough() {
		this.cli.authorizer(SchemaTests::refuse);
		assertThat(this.cli.run("vehicle", "delete", "--schema")).isEqualTo(Result.ok(NONE));
		assertThat(this.cli.run("--schema=true", "vehicle", "delete", "--why", "x")).isEqualTo(Result.ok(NONE));
		assertThat(this.records).isEmpty();
	}

	@Test
	void theShortWayShowsNoMetadata() {
		assertThat(this.cli.run("vehicle", "delete", "--schema", "--verbose")).isEqualTo(Result.ok(NONE));
	}

	@Test
	void aLineWithArgumentsPassesTheAuthorizers() {
		this.cli.authorizer(SchemaTests::refuse);
		Result result = this.cli.run("vehicle", "delete", "v1", "--why", "x", "--schema", "--human");
		assertThat(result).isEqualTo(Result.failed(6, "Error: not you\n"));
		assertThat(this.records).containsExactly("audit", "activity");
	}

	@Test
	void aLineWithArgumentsNamesWhomTheAuthorizersAskedFor() {
		this.cli.with(FixedProvider.of("sso", "ada")).authorizer((request) -> request.credentials().resolve());
		assertThat(this.cli.run("vehicle", "delete", "v1", "--why", "x", "--schema", "--verbose=system,identity"))
			.isEqualTo(Result.ok("""
					{
					  "data": {
					    "command": "vehicle:delete",
					    "fields": [],
					    "message": "No output schema is registered for this command."
					  },
					  "metadata": {
					    "system": "fleet",
					    "timestamp": "",
					    "identity": "ada"
					  }
					}
					"""));
		assertThat(this.records).isEmpty();
	}

	@Test
	void withoutACredentialNobodyIsAsked() {
		this.cli.authorizer(SchemaTests::refuse);
		this.cli.command(CliTester.open("vehicle list").argument("id", ""), SchemaTests::mustNotRun);
		assertThat(this.cli.run("vehicle", "list", "v1", "--schema").exit()).isZero();
	}

	@Test
	void noCredentialIsResolved() {
		FixedProvider provider = FixedProvider.of("sso", "ada");
		this.cli.with(provider).run("vehicle", "delete", "v1", "--why", "x", "--schema");
		assertThat(provider.requests()).isEmpty();
	}

	@Test
	void falseRunsTheCommand() {
		this.cli.command("vehicle list", (context) -> "ran");
		assertThat(this.cli.run("vehicle", "list", "--schema=false").stdout()).contains("ran");
	}

	@ParameterizedTest
	@ValueSource(strings = { "explain --schema", "explain a b --schema" })
	void aBuiltInCommandDoesNotRunEither(String line) {
		ArgumentSpec words = new ArgumentSpec("words", ValueSpec.labelled("WORD").build(), false, true, "");
		this.cli.command(CommandSpec.command("explain").argument(words).builtIn(), SchemaTests::mustNotRun);
		Result result = this.cli.run(line.split(" "));
		assertThat(result.exit()).isZero();
		assertThat(result.stdout()).contains("\"command\": \"explain\"", "No output schema");
	}

	@Test
	void aStreamingCommandAnswersOnOneLine() {
		this.cli.command(CliTester.open("vehicle watch").streaming(), SchemaTests::mustNotRun);
		assertThat(this.cli.run("vehicle", "watch", "--schema", "--human").stdout())
			.startsWith("{\"data\":{\"command\":")
			.hasLineCount(1)
			.endsWith("}}\n");
	}

	@Test
	void peopleSeeTheDocumentAndNotTheFieldsOfTheCommand() {
		assertThat(this.cli.run("vehicle", "delete", "--schema", "--human").stdout()).contains("vehicle:delete",
				"No output schema is registered");
	}

	@Test
	void fieldsAreToldInShortAndInFull() {
		String schema = """
				{"type": "array", "items": {"type": "object", "required": ["id", "note"], "properties": {
				  "id": {"type": "string"}, "km": {"type": "number"}, "doors": {"type": "integer"},
				  "note": {"type": ["null", "string"]}, "tags": {"type": "array", "items": {"type": "string"}},
				  "owner": {"anyOf": [{"type": "null"}, {"type": "object"}]}, "any": {}, "on": {"type": "boolean"}}}}
				""";
		this.cli.command(CliTester.open("vehicle list").schema(() -> JsonMapper.shared().readTree(schema)),
				SchemaTests::mustNotRun);
		String stdout = this.cli.run("vehicle", "list", "--schema").stdout();
		assertThat(stdout.replaceAll("\\s", "")).contains("""
				"fields":[{"name":"any","optional":true,"type":"any"},{"name":"doors","optional":true,"type":"int"},
				{"name":"id","optional":false,"type":"string"},{"name":"km","optional":true,"type":"float"},
				{"name":"note","optional":true,"type":"string"},{"name":"on","optional":true,"type":"bool"},
				{"name":"owner","optional":true,"type":"object"},{"name":"tags","optional":true,"type":"[]string"}],
				"schema":{"items":{""".replace("\n", ""));
	}

	private static Object mustNotRun(Object context) {
		throw new AssertionError("The handler ran");
	}

	private static void refuse(Authorizer.Request request) {
		throw new CliException(ErrorCategory.DENIED, "not you");
	}

}
