package dev.cliengine.config;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.NextAction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ActiveEnvironmentTests {

	@TempDir
	Path directory;

	private GivenEnvironments given;

	@BeforeEach
	void open() {
		this.given = GivenEnvironments.in(this.directory);
	}

	@Test
	void theOptionWinsOverTheStoredOneAndThatOverTheDefault() {
		this.given.define("prod", Map.of()).define("dev", Map.of()).define("test", Map.of()).byDefault("dev");
		assertThat(this.given.open().resolve(null)).isEqualTo("dev");
		assertThat(this.given.open().stored()).isEmpty();
		this.given.config("[environment]\nactive = \" test \"\n");
		assertThat(this.given.open().resolve(null)).isEqualTo("test");
		assertThat(this.given.open().active()).isEqualTo("test");
		assertThat(this.given.open().resolve("prod")).isEqualTo("prod");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[environment]\nactive = 3\n", "[environment]\nactive = \"  \"\n", "environment = 1\n",
			"[environment", "" })
	void whatIsNoNameIsNotStored(String config) {
		Environments environments = this.given.define("dev", Map.of()).byDefault("dev").config(config).open();
		assertThat(environments.stored()).isEmpty();
		assertThat(environments.resolve(null)).isEqualTo("dev");
	}

	@Test
	void withoutEnvironmentsAndWithoutAChoiceThereIsNone() {
		assertThat(this.given.open().resolve(null)).isEmpty();
		assertThat(this.given.byDefault("prod").open().resolve(null)).isEmpty();
		assertThat(this.given.open().active()).isEqualTo("prod");
	}

	@Test
	void withoutADefaultThereMayBeNone() {
		assertThat(this.given.define("dev", Map.of()).open().resolve(null)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "" })
	void everyOptionIsChecked(String option) {
		Environments environments = this.given.define("dev", Map.of()).byDefault("dev").open();
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> environments.resolve(option))
			.withMessage("unknown environment \"" + option + "\"; known: dev");
	}

	@Test
	void aStoredNameThatNoLongerExistsIsRefusedWithItsPlace() {
		Environments environments = this.given.define("dev", Map.of())
			.byDefault("dev")
			.config("[environment]\nactive = \"old\"\n")
			.open();
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> environments.resolve(null))
			.withMessage("unknown environment \"old\", stored in " + this.given.configFile() + ":2; known: dev")
			.satisfies((failure) -> assertThat(failure.fix()).contains("env set NAME", "env unset"))
			.satisfies((failure) -> assertThat(failure.nextActions()).extracting(NextAction::command)
				.containsExactly("env set <name>", "env unset"))
			.satisfies((failure) -> assertThat(failure.code()).isEqualTo("UNKNOWN_ENVIRONMENT"));
		assertThat(environments.active()).isEqualTo("old");
		assertThat(environments.resolve("dev")).isEqualTo("dev");
	}

	@Test
	void aStoredNameIsRefusedEvenWhereThereAreNoEnvironments() {
		Environments environments = this.given.config("environment.active = \"old\"\n").open();
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> environments.resolve(null))
			.withMessageEndingWith("known: (none defined)");
	}

	@Test
	void aDefaultThatDoesNotExistIsRefused() {
		Environments environments = this.given.define("dev", Map.of()).byDefault("prod").open();
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> environments.resolve(null))
			.withMessage("unknown environment \"prod\", the default of this application; known: dev");
	}

	@Test
	void aBrokenFileDoesNotMakeTheDefaultVanish() {
		Environments environments = this.given.byDefault("prod").file("[prod").open();
		assertThat(environments.any()).isFalse();
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> environments.resolve(null))
			.withMessageStartingWith("parsing environments file ");
	}

	@Test
	void aChoiceSticks() {
		this.given.define("dev", Map.of()).define("prod", Map.of()).byDefault("dev").config("# ours\n");
		Environments environments = this.given.open();
		assertThat(environments.activate("prod")).isEqualTo(this.given.configFile());
		assertThat(environments.active()).isEqualTo("prod");
		assertThat(this.given.open().resolve(null)).isEqualTo("prod");
		assertThat(this.given.configFile()).content().contains("# ours", "active = \"prod\"");
		assertThat(environments.deactivate()).isTrue();
		assertThat(environments.deactivate()).isFalse();
		assertThat(environments.active()).isEqualTo("dev");
		assertThat(this.given.open().resolve(null)).isEqualTo("dev");
	}

	@Test
	void anUnknownNameIsNotStored() {
		Environments environments = this.given.define("dev", Map.of()).open();
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> environments.activate("dve"))
			.satisfies((failure) -> assertThat(failure.fix()).isEqualTo("Did you mean 'dev'?"));
		assertThat(this.given.configFile()).doesNotExist();
	}

}
