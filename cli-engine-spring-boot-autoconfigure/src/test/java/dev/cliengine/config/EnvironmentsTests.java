package dev.cliengine.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EnvironmentsTests {

	@TempDir
	Path directory;

	private GivenEnvironments given;

	@BeforeEach
	void open() {
		this.given = GivenEnvironments.in(this.directory);
	}

	@Test
	void definitionsOfOneNameAreMergedKeyByKeyAndTheLaterWins() {
		Environments environments = this.given.define("prod", Map.of("url", "a", "tls", Map.of("ca", "x", "on", true)))
			.define("dev", Map.of())
			.define("prod", Map.of("url", "b", "tls", Map.of("on", false)))
			.open();
		assertThat(environments.get("prod").values()).isEqualTo(Map.of("url", "b", "tls", Map.of("on", false)));
		assertThat(environments.get("prod").origins()).isEqualTo(Map.of("url", "built in", "tls", "built in"));
		assertThat(environments.names()).containsExactly("dev", "prod");
	}

	@Test
	void theFileOverlaysKeyByKeyAtTheTop() {
		EnvironmentTable prod = this.given.define("prod", Map.of("url", "a", "id", "i", "tls", Map.of("ca", "x")))
			.file("""
					# ours
					[prod]
					url = "b"
					retries = 3

					[prod.tls]
					on = true
					""")
			.open()
			.get("prod");
		assertThat(prod.values()).isEqualTo(Map.of("url", "b", "id", "i", "retries", 3L, "tls", Map.of("on", true)));
		assertThat(prod.origins()).containsEntry("id", "built in")
			.containsEntry("url", this.given.environmentsFile() + ":3")
			.containsEntry("retries", this.given.environmentsFile() + ":4");
		assertThat(prod.find(ConfigPath.parse("tls.on"))).contains(true);
		assertThat(prod.find(ConfigPath.parse("tls.on.more"))).isEmpty();
		assertThat(prod.origin(ConfigPath.parse("id"))).contains("built in");
		assertThat(prod.origin(ConfigPath.parse("nothing"))).isEmpty();
	}

	@Test
	void theOlderFormWinsKeyByKey() {
		Environments environments = this.given.file("""
				[prod]
				url = "new"
				id = "i"

				[environments.prod]
				url = "old"

				[environments.dev]
				""").open();
		assertThat(environments.get("prod").values()).isEqualTo(Map.of("url", "old", "id", "i"));
		assertThat(environments.get("prod").origins()).containsEntry("url", this.given.environmentsFile() + ":6");
		assertThat(environments.names()).containsExactly("dev", "prod");
	}

	@Test
	void theTableOfTheOlderFormIsNoEnvironmentItself() {
		Environments environments = this.given.file("[environments]\nurl = 1\n[environments.dev]\n").open();
		assertThat(environments.names()).containsExactly("dev");
		assertThat(environments.isKnown("environments")).isFalse();
	}

	@Test
	void anEnvironmentCalledEnvironmentsNeedsTheOlderForm() {
		Environments environments = this.given.define("environments", Map.of("a", 1))
			.file("[environments]\na = 2\n[environments.environments]\nb = 3\n")
			.open();
		assertThat(environments.get("environments").values()).isEqualTo(Map.of("a", 1L, "b", 3L));
		environments.set("environments", ConfigPath.parse("c"), 4L);
		assertThat(this.given.open().get("environments").values()).isEqualTo(Map.of("a", 1L, "b", 3L, "c", 4L));
	}

	@Test
	void whatIsNoTableOrHasNoNameIsNoEnvironment() {
		Environments environments = this.given.file("""
				version = 1
				environments = "none"
				"" = { a = 1 }
				"a b" = { a = 1 }
				inline = { a = 1, "" = 2 }
				dotted.a = 1
				[[many]]
				a = 1
				""").open();
		assertThat(environments.names()).containsExactly("dotted", "inline");
		assertThat(environments.get("inline").values()).isEqualTo(Map.of("a", 1L));
	}

	@Test
	void aMissingFileIsEmpty() {
		assertThat(this.given.open().names()).isEmpty();
		assertThat(this.given.open().any()).isFalse();
		assertThat(this.given.open().failure()).isEmpty();
		assertThat(this.given.define("dev", Map.of()).open().get("dev").values()).isEmpty();
	}

	@Test
	void aSystemWithoutAPlaceForFilesStillHasWhatIsCompiledIn() {
		ConfigFile file = new ConfigFile(() -> {
			throw new CliException(ErrorCategory.FAILURE, "no place");
		}, ConfigFormat.TOML, false, (line) -> {
		});
		Environments environments = new Environments(List.of(EnvironmentDefinition.of("dev", Map.of())), "dev", file,
				new ConfigFiles(ConfigLayout.toml(() -> this.directory), (line) -> {
				}), true);
		assertThat(environments.resolve(null)).isEqualTo("dev");
		assertThat(environments.file()).isEmpty();
	}

	@Test
	void aFileThatIsNotEnabledIsNotLookedAt() {
		Environments environments = this.given.withoutFile().file("[prod").define("dev", Map.of()).open();
		assertThat(environments.names()).containsExactly("dev");
		assertThat(environments.get("dev").values()).isEmpty();
		assertThat(environments.file()).isEmpty();
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> environments.set("dev", ConfigPath.parse("a"), 1L))
			.withMessageContaining("from no file");
	}

	@Test
	void aMalformedFileFailsWhenResolvingAndIsSwallowedWhenListing() {
		Environments environments = this.given.file("[prod]\nurl = \n").define("dev", Map.of()).open();
		assertThat(environments.names()).containsExactly("dev");
		assertThat(environments.any()).isTrue();
		assertThat(environments.isKnown("dev")).isTrue();
		assertThat(environments.failure()).isPresent();
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> environments.get("dev"))
			.withMessageStartingWith("parsing environments file " + this.given.environmentsFile() + ":2:")
			.satisfies((failure) -> assertThat(failure.code()).isEqualTo("CONFIG_MALFORMED"))
			.satisfies((failure) -> assertThat(failure.fix()).isNotBlank());
	}

	@Test
	void anUnreadableFileFailsWhenResolving() throws IOException {
		Files.createDirectory(this.given.environmentsFile());
		Environments environments = this.given.define("dev", Map.of()).open();
		assertThat(environments.names()).containsExactly("dev");
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> environments.resolve("dev"))
			.withMessageStartingWith("reading environments file " + this.given.environmentsFile() + ": ")
			.satisfies((failure) -> assertThat(failure).hasMessageNotContaining("Cannot read"));
	}

	@Test
	void anUnknownNameIsRefusedWithASuggestion() {
		Environments environments = this.given.define("prod", Map.of()).define("dev", Map.of()).open();
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> environments.get("prdo"))
			.withMessage("unknown environment \"prdo\"; known: dev, prod")
			.satisfies((failure) -> assertThat(failure.fix()).isEqualTo("Did you mean 'prod'?"))
			.satisfies((failure) -> assertThat(failure.code()).isEqualTo("UNKNOWN_ENVIRONMENT"))
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> environments.get(""))
			.withMessage("unknown environment \"\"; known: dev, prod")
			.satisfies((failure) -> assertThat(failure.fix()).isEqualTo("Use one of the known environments"));
	}

	@Test
	void withoutEnvironmentsTheRefusalSaysWhereToDefineOne() {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.given.open().get("x"))
			.withMessage("unknown environment \"x\"; known: (none defined)")
			.satisfies((failure) -> assertThat(failure.fix())
				.isEqualTo("Define it as a table in " + this.given.environmentsFile()));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.given.withoutFile().open().get("x"))
			.satisfies((failure) -> assertThat(failure.fix()).isNull());
	}

	@Test
	void aFallbackDefinesWhatTheApplicationDoesNotAndTheFileOverlaysIt() {
		Environments environments = this.given.define("prod", Map.of("url", "a"))
			.file("[branch-2]\nid = 7\n")
			.open()
			.withFallback((name) -> name.startsWith("branch-") ? Optional.of(Map.of("url", name, "port", 80))
					: Optional.empty());
		assertThat(environments.any()).isTrue();
		assertThat(environments.get("prod").values()).isEqualTo(Map.of("url", "a"));
		assertThat(environments.get("branch-1").values()).isEqualTo(Map.of("url", "branch-1", "port", 80L));
		assertThat(environments.get("branch-2").values()).isEqualTo(Map.of("url", "branch-2", "port", 80L, "id", 7L));
		assertThat(environments.isKnown("branch-1")).isTrue();
		assertThat(environments.isKnown("branch-../x")).isFalse();
		assertThat(environments.names()).containsExactly("branch-2", "prod");
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> environments.get("other"));
	}

	@Test
	void aValueIsSetInTheFileAndTakenBackFromIt() throws IOException {
		Environments environments = this.given.define("prod", Map.of("url", "a")).file("# ours\n").open();
		assertThat(environments.set("prod", ConfigPath.parse("url"), "b")).isEqualTo(this.given.environmentsFile());
		assertThat(environments.get("prod").values()).isEqualTo(Map.of("url", "b"));
		assertThat(Files.readString(this.given.environmentsFile())).contains("# ours", "[prod]", "url = \"b\"");
		assertThat(this.given.open().get("prod").values()).isEqualTo(Map.of("url", "b"));
		assertThat(environments.unset("prod", ConfigPath.parse("url"))).isTrue();
		assertThat(environments.unset("prod", ConfigPath.parse("url"))).isFalse();
		assertThat(environments.get("prod").values()).isEqualTo(Map.of("url", "a"));
	}

	@Test
	void aValueThatStandsInTheOlderFormIsEditedThere() throws IOException {
		Environments environments = this.given
			.file("[environments.prod]\nurl = \"a\"\n[environments.prod.tls]\non = true\n")
			.open();
		environments.set("prod", ConfigPath.parse("url"), "b");
		environments.set("prod", ConfigPath.parse("tls.ca"), "x");
		environments.set("prod", ConfigPath.parse("id"), "i");
		assertThat(environments.get("prod").values())
			.isEqualTo(Map.of("url", "b", "tls", Map.of("on", true, "ca", "x"), "id", "i"));
		assertThat(Files.readString(this.given.environmentsFile())).contains("[prod]").doesNotContain("\"a\"");
	}

	@Test
	void unsetTakesAValueOutOfBothForms() {
		Environments environments = this.given.file("[prod]\nurl = \"a\"\n[environments.prod]\nurl = \"b\"\n").open();
		assertThat(environments.unset("prod", ConfigPath.parse("url"))).isTrue();
		assertThat(this.given.open().get("prod").values()).isEmpty();
	}

	@Test
	void aValueOfAnUnknownEnvironmentIsNotSet() {
		Environments environments = this.given.define("prod", Map.of()).open();
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> environments.set("prdo", ConfigPath.parse("url"), "b"))
			.withMessageContaining("unknown environment");
		assertThat(this.given.environmentsFile()).doesNotExist();
	}

}
