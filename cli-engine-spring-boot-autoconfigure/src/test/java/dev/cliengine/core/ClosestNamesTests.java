package dev.cliengine.core;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClosestNamesTests {

	private static final List<String> NAMES = List.of("list", "lint", "delete", "describe", "get", "set", "List");

	@Test
	void aFewEditsAwayIsClose() {
		assertThat(ClosestNames.to("lst", NAMES)).containsExactly("List", "list");
		assertThat(ClosestNames.to("lsit", NAMES)).containsExactly("List", "list", "lint");
		assertThat(ClosestNames.to("delte", NAMES)).containsExactly("delete");
		assertThat(ClosestNames.to("dleeet", NAMES)).containsExactly("delete");
	}

	@Test
	void shortNamesMayDifferByOneEdit() {
		assertThat(ClosestNames.to("ge", NAMES)).containsExactly("get");
		assertThat(ClosestNames.to("gte", NAMES)).containsExactly("get");
		assertThat(ClosestNames.to("xyt", NAMES)).isEmpty();
	}

	@Test
	void aBeginningIsCloseFromTwoCharactersOn() {
		assertThat(ClosestNames.to("desc", NAMES)).containsExactly("describe");
		assertThat(ClosestNames.to("de", NAMES)).containsExactly("delete", "describe");
		assertThat(ClosestNames.to("d", NAMES)).isEmpty();
	}

	@Test
	void caseDoesNotCountAndTheClosestComesFirst() {
		assertThat(ClosestNames.to("LIST", NAMES)).containsExactly("List", "list", "lint");
	}

	@Test
	void atMostThreeAreNamedEachOnce() {
		assertThat(ClosestNames.to("aa", List.of("ab", "ac", "ad", "ae", "ab"))).containsExactly("ab", "ac", "ad");
	}

	@Test
	void nothingResemblesNothingOrTooMuch() {
		assertThat(ClosestNames.to("", NAMES)).isEmpty();
		assertThat(ClosestNames.to("x".repeat(101), NAMES)).isEmpty();
		assertThat(ClosestNames.to("list", List.of())).isEmpty();
		assertThat(ClosestNames.to("kubernetes", NAMES)).isEmpty();
	}

}
