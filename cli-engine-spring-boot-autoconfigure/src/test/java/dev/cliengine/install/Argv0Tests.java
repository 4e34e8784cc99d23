package dev.cliengine.install;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class Argv0Tests {

	private final Argv0 argv0 = Argv0.of("acme").personality("kohub-cli").alias("pl", "project", "list");

	@Test
	void aLineWithoutANameIsForTheApplication() {
		assertThat(route("project", "argv0")).isEqualTo(new Argv0.Route("acme", List.of("project", "argv0"), ""));
		assertThat(route()).isEqualTo(new Argv0.Route("acme", List.of(), ""));
	}

	@Test
	void anAliasStandsForItsWords() {
		assertThat(route("argv0", "pl", "--team", ""))
			.isEqualTo(new Argv0.Route("acme", List.of("project", "list", "--team", ""), ""));
	}

	@Test
	void aPersonalityGetsTheRestUntouched() {
		assertThat(route("argv0", "kohub-cli", "argv0", "x"))
			.isEqualTo(new Argv0.Route("kohub-cli", List.of("argv0", "x"), ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "pl.cmd", "pl.exe", "pl" })
	void theExtensionOfAFileDoesNotCount(String name) {
		assertThat(route("argv0", name).words()).containsExactly("project", "list");
	}

	@Test
	void theOwnNameIsKnownToo() {
		assertThat(route("argv0", "acme.cmd", "x").words()).containsExactly("x");
	}

	@Test
	void anUnknownNameIsRefusedWithTheKnownOnes() {
		assertThat(route("argv0", "x").refusal())
			.isEqualTo("\"x\" is not a registered argv0 name; known names: kohub-cli, pl");
		assertThat(route("argv0").refusal()).isEqualTo("the argv0 command requires a name to dispatch as");
	}

	@Test
	void namesThatLeadInACircleAreGivenUp() {
		Argv0 circle = Argv0.of("acme").alias("a", "argv0", "b").alias("b", "argv0", "a");
		assertThat(circle.route(List.of("argv0", "a")).refusal()).isEqualTo("argv0 dispatch recursion limit exceeded");
		assertThat(this.argv0.alias("q", "argv0", "pl", "-v").route(List.of("argv0", "q", "z")).words())
			.containsExactly("project", "list", "-v", "z");
	}

	@Test
	void withoutOtherNamesTheWordMeansNothing() {
		assertThat(Argv0.of("acme").route(List.of("argv0", "x")))
			.isEqualTo(new Argv0.Route("acme", List.of("argv0", "x"), ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "acme", "", "a b", "../x", "-x", "a.b", "pl", "kohub-cli" })
	void namesThatAreNoneOrTakenAreRefused(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.argv0.personality("pl").alias(name, "x"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.argv0.alias("kohub-cli").personality(name));
	}

	private Argv0.Route route(String... words) {
		return this.argv0.route(List.of(words));
	}

}
