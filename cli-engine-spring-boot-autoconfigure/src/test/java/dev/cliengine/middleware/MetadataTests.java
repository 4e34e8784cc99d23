package dev.cliengine.middleware;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.cliengine.auth.Credential;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueType;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.FixedProvider;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

class MetadataTests {

	private final CliTester cli = new CliTester();

	@Test
	void allOfItComesInTheOrderOfTheContract() {
		CommandSpec.Builder spec = CommandSpec.command("vehicle list")
			.system("fleet-api")
			.option(OptionSpec.named("page-size").type(ValueType.INTEGER).defaultValue("20"))
			.option(OptionSpec.named("status"));
		this.cli.with(new FixedProvider("sso", Credential.of("sso", "", "t0ken", "ada@example.org")));
		this.cli.command(spec, (context) -> {
			this.cli.clock().advance(Duration.ofMillis(1010));
			return null;
		});
		Result result = this.cli.run("vehicle", "list", "--status", "idle", "--verbose");
		assertThat(result).isEqualTo(Result.ok("""
				{
				  "metadata": {
				    "system": "fleet-api",
				    "timestamp": "2026-05-18T09:30:16Z",
				    "command": "vehicle:list",
				    "duration": "1.01s",
				    "identity": "ada@example.org",
				    "args": {
				      "status": "idle"
				    },
				    "effective_args": {
				      "page_size": 20,
				      "status": "idle"
				    }
				  }
				}
				"""));
	}

	@Test
	void onlyTheNamesAskedForKeepTheirValues() {
		this.cli.command("vehicle list", (context) -> 1);
		assertThat(this.cli.run("vehicle", "list", "--verbose=command, duration").stdout()).isEqualTo("""
				{
				  "data": 1,
				  "metadata": {
				    "system": "",
				    "timestamp": "",
				    "command": "vehicle:list",
				    "duration": "0s"
				  }
				}
				""");
	}

	@Test
	void unknownNamesSelectNothing() {
		this.cli.command("vehicle list", (context) -> 1);
		for (String names : new String[] { "nonsense", "ALL", "all,nonsense", "," }) {
			assertThat(this.cli.run("vehicle", "list", "--verbose=" + names).stdout()).isEqualTo(
					"{\n  \"data\": 1,\n  \"metadata\": {\n    \"system\": \"\",\n    \"timestamp\": \"\"\n  }\n}\n");
		}
	}

	@Test
	void peopleDoNotSeeIt() {
		this.cli.command("vehicle list", (context) -> 1);
		assertThat(this.cli.run("vehicle", "list", "--verbose", "--human")).isEqualTo(Result.ok("1\n"));
	}

	@Test
	void failuresCarryItWithoutTheCommandAndWithTheRequestId() {
		this.cli.command("vehicle list", (context) -> {
			throw CliException.category(ErrorCategory.NOT_FOUND).requestId("r-7").system("idp").message("gone");
		});
		assertThat(this.cli.run("vehicle", "list", "--verbose=all")).isEqualTo(Result.failed(4, """
				{
				  "metadata": {
				    "system": "idp",
				    "timestamp": "2026-05-18T09:30:15Z",
				    "request_id": "r-7",
				    "duration": "0s"
				  },
				  "error": {
				    "code": "ERROR",
				    "message": "gone",
				    "system": "idp",
				    "request_id": "r-7"
				  }
				}
				"""));
	}

	@Test
	void theCallerIsNamedAlsoWhenAResolverChangedTheRun() {
		this.cli.with(new FixedProvider("sso", Credential.of("sso", "", "t0ken", "ada")));
		this.cli.resolver((path, declared) -> declared.with("audience", "fleet"));
		this.cli.command(CommandSpec.command("vehicle list"), (context) -> Map.of());
		assertThat(this.cli.run("vehicle", "list", "--verbose=identity").stdout()).contains("\"identity\": \"ada\"");
	}

}
