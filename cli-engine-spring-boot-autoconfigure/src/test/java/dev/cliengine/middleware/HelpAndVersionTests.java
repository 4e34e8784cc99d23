package dev.cliengine.middleware;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

class HelpAndVersionTests {

	private final CliTester cli = new CliTester();

	@BeforeEach
	void mount() {
		this.cli.command(CliTester.open("vehicle list").summary("List vehicles").argument("id", "An id"), (context) -> {
			throw new AssertionError("The handler ran");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "--version", "-v", "--output json --version", "--version vehicle list", "-v --help" })
	void theVersionIsOneLine(String line) {
		assertThat(this.cli.run(line.split(" "))).isEqualTo(Result.ok("fleetctl version 1.4.0\n"));
	}

	@Test
	void afterAWordTheVersionIsNoOption() {
		assertThat(this.cli.run("vehicle", "list", "--version").exit()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "-h", "--json --help", "--timeout nonsense --help" })
	void theRootHelpsOnStdout(String line) {
		Result help = this.cli.run(line.split(" "));
		assertThat(help.exit()).isZero();
		assertThat(help.stderr()).isEmpty();
		assertThat(help.stdout()).startsWith("Fleet tooling\n").contains("vehicle  Manage vehicles");
	}

	@Test
	void theBareRootAndABareGroupPrintTheirHelp() {
		assertThat(this.cli.run()).isEqualTo(this.cli.run("--help"));
		Result group = this.cli.run("vehicle");
		assertThat(group).isEqualTo(this.cli.run("vehicle", "--help")).isEqualTo(this.cli.run("vehicle", "--json"));
		assertThat(group.exit()).isZero();
		assertThat(group.stdout()).startsWith("Manage vehicles\n\nUsage: fleetctl vehicle")
			.contains("list  List vehicles");
	}

	@Test
	void aCommandHelpsWithoutItsRequiredArguments() {
		Result help = this.cli.run("vehicle", "list", "-h");
		assertThat(help.exit()).isZero();
		assertThat(help.stderr()).isEmpty();
		assertThat(help.stdout()).startsWith("List vehicles\n\nUsage: fleetctl vehicle list").contains("An id");
	}

}
