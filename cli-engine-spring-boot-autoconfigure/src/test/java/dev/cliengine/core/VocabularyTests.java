package dev.cliengine.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The small words of the engine.
 */
class VocabularyTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "*", "transport", "*,-auth", "-*,transport", " Transport , -auth ", "-transport,transport" })
	void aPatternTurnsAComponentOn(String pattern) {
		assertThat(new DebugPattern(pattern).isOn("transport")).isTrue();
		assertThat(new DebugPattern(pattern).isOn(" TRANSPORT ")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "auth", "*,-transport", "*,-*", ",", "-", "trans" })
	void aPatternLeavesAComponentOff(String pattern) {
		assertThat(new DebugPattern(pattern).isOn("transport")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "", "-", "," })
	void aComponentWithoutNameIsNeverOn(String pattern) {
		assertThat(new DebugPattern(pattern).isOn(" ")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "1.4.0, '', '', 1.4.0", "1.4.0, a1b2, 2026-05-18, '1.4.0 (commit a1b2, built 2026-05-18)'",
			"1.4.0, '', 2026-05-18, '1.4.0 (commit , built 2026-05-18)'",
			"1.4.0, a1b2, '', '1.4.0 (commit a1b2, built )'", "'', '', '', unknown" })
	void aVersionNamesItsBuild(String version, String commit, String date, String text) {
		assertThat(new ApplicationInfo("fleetctl", "fleet", "", "", version, commit, date).versionText())
			.isEqualTo(text);
	}

	@Test
	void anApplicationIsDescribedByItsSummaryWhereThereIsNoMore() {
		assertThat(ApplicationInfo.of("fleetctl", "Fleet tooling").about()).isEqualTo("Fleet tooling");
		assertThat(ApplicationInfo.of("fleetctl", "").id()).isEqualTo("fleetctl");
		assertThat(new ApplicationInfo("f", "f", "short", "long", "", "", "").about()).isEqualTo("long");
	}

	@Test
	void stagesAreOrdered() {
		assertThat(Stage.GA.reaches(Stage.EXPERIMENTAL)).isTrue();
		assertThat(Stage.BETA.reaches(Stage.BETA)).isTrue();
		assertThat(Stage.BETA.reaches(Stage.GA)).isFalse();
		assertThat(List.of(Stage.values())).extracting(Stage::word).containsExactly("experimental", "beta", "ga");
	}

	@Test
	void onlyReadingChangesNothing() {
		assertThat(List.of(Tier.values())).extracting(Tier::word).containsExactly("read", "mutate", "destructive");
		assertThat(List.of(Tier.values())).extracting(Tier::mutates).containsExactly(false, true, true);
	}

	@Test
	void aCorrelationIdHasTheShapeOfATraceId() {
		Random random = new Random(7);
		for (int i = 0; i < 100; i++) {
			assertThat(CorrelationId.random(random).toString()).matches("[0-9a-f]{32}");
		}
		assertThat(CorrelationId.random(random)).isNotEqualTo(CorrelationId.random(random));
		for (String text : List.of("", "0".repeat(32), "A".repeat(32), "1".repeat(31), "g".repeat(32))) {
			assertThatIllegalArgumentException().isThrownBy(() -> new CorrelationId(text));
		}
	}

	@Test
	void anActionIsFilledInWithWhatIsKnown() {
		NextAction action = new NextAction("project get --id <id> --team <team>", "Show one")
			.with("team", NextAction.Param.required("The team"))
			.with("id", NextAction.Param.value("p1"));
		assertThat(action.filledIn()).isEqualTo("project get --id p1 --team <team>");
		assertThat(action.params().keySet()).containsExactly("id", "team");
		assertThat(action.params().get("team"))
			.isEqualTo(new NextAction.Param(null, List.of(), true, null, "The team"));
	}

	@Test
	void aValueThatLooksLikeAPlaceholderIsNoPlaceholder() {
		NextAction action = new NextAction("get <a> <b>", "").with("a", NextAction.Param.value("<b>"))
			.with("b", NextAction.Param.value("$1 \\"));
		assertThat(action.filledIn()).isEqualTo("get <b> $1 \\");
	}

	@Test
	void environmentVariablesAreACopy() {
		Map<String, String> values = new HashMap<>(Map.of("HOME", "/home/ann"));
		EnvironmentVariables environment = new EnvironmentVariables(values);
		values.clear();
		assertThat(environment.get("HOME")).isEqualTo("/home/ann");
		assertThat(environment.get("PATH")).isNull();
		assertThat(EnvironmentVariables.process().values()).isEqualTo(System.getenv());
	}

}
