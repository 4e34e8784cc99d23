package dev.cliengine.command;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.core.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class FeaturePolicyTests {

	@ParameterizedTest
	@CsvSource({ "GA, GA, , true, min_stage", "BETA, GA, , false, min_stage", "BETA, BETA, , true, min_stage",
			"BETA, EXPERIMENTAL, , true, min_stage", "BETA, GA, GA, true, override",
			"GA, GA, EXPERIMENTAL, false, override", "EXPERIMENTAL, GA, BETA, false, min_stage",
			"GA, BETA, BETA, true, min_stage", "BETA, BETA, BETA, true, min_stage" })
	void anOverrideDecidesOnlyWhereItChangesTheOutcome(Stage declared, Stage minimum, Stage override, boolean visible,
			String decidedBy) {
		Map<String, Stage> overrides = (override != null) ? Map.of("sell", override) : Map.of();
		FeaturePolicy policy = new FeaturePolicy(minimum, overrides);
		FeatureDecision decision = policy.decide(new Feature("sell", declared));
		assertThat(decision.visible()).isEqualTo(visible);
		assertThat(decision.decidedBy().word()).isEqualTo(decidedBy);
		assertThat(policy.shows(new Feature("sell", declared))).isEqualTo(visible);
	}

	@Test
	void anOverrideIsForItsKeyAlone() {
		FeaturePolicy policy = new FeaturePolicy(Stage.GA, Map.of("sell", Stage.GA));
		assertThat(policy.shows(new Feature("rent", Stage.BETA))).isFalse();
		assertThat(policy.shows(new Feature("SELL", Stage.BETA))).isFalse();
		assertThat(policy.shows(new Feature(null, Stage.BETA))).isFalse();
	}

	@Test
	void whatHappensToTheMapLaterDoesNotCount() {
		Map<String, Stage> overrides = new HashMap<>();
		FeaturePolicy policy = new FeaturePolicy(Stage.GA, overrides);
		overrides.put("sell", Stage.GA);
		assertThat(policy.shows(new Feature("sell", Stage.BETA))).isFalse();
	}

	@Test
	void aMinimumAloneIsAPolicyToo() {
		assertThat(StagePolicy.from(Stage.BETA)).isEqualTo(new FeaturePolicy(Stage.BETA, Map.of()));
	}

}
