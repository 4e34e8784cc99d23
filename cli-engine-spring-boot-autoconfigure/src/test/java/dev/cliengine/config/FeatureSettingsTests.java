package dev.cliengine.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.config.FeatureSettings.Choice;
import dev.cliengine.config.FeatureSettings.Sources;
import dev.cliengine.core.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class FeatureSettingsTests {

	private final List<String> said = new ArrayList<>();

	@Test
	void theApplicationDecidesWhenNobodyElseSaysAnything() {
		FeatureSettings settings = read(null, Map.of(), null);
		assertThat(settings.minimum()).isEqualTo(new Choice(Stage.GA, ConfigLayer.DEFAULT, "the application"));
		assertThat(settings.stages()).containsExactly(Map.entry("sell", Stage.BETA));
		assertThat(settings.override("rent")).isEmpty();
		assertThat(this.said).isEmpty();
	}

	@Test
	void theVariableReplacesTheMinimumOfTheApplicationAndTheEnvironmentBoth() {
		assertThat(read(" Beta ", Map.of(), null).minimum())
			.isEqualTo(new Choice(Stage.BETA, ConfigLayer.VARIABLE, "FLEET_MIN_STAGE"));
		assertThat(read("beta", Map.of("min_stage", "experimental"), null).minimum())
			.isEqualTo(new Choice(Stage.EXPERIMENTAL, ConfigLayer.ENVIRONMENT, "min_stage of the active environment"));
	}

	@Test
	void aLayerMayBeStricterThanTheOneBelow() {
		assertThat(read("experimental", Map.of("min_stage", "ga"), null).minimum().stage()).isEqualTo(Stage.GA);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  " })
	void aBlankVariableIsUnset(String value) {
		assertThat(read(value, Map.of(), null).minimum().layer()).isEqualTo(ConfigLayer.DEFAULT);
		assertThat(this.said).isEmpty();
	}

	@Test
	void overridesOfLaterLayersAreAddedOnTop() {
		FeatureSettings settings = read(null, Map.of("feature_overrides", Map.of("rent", "ga")),
				table("sell", "ga", "rent", "beta", "lend.fast", "experimental"));
		assertThat(settings.stages()).containsExactly(Map.entry("sell", Stage.GA), Map.entry("rent", Stage.GA),
				Map.entry("lend.fast", Stage.EXPERIMENTAL));
		assertThat(settings.override("sell"))
			.contains(new Choice(Stage.GA, ConfigLayer.FILE, "[feature_overrides] of the configuration file"));
		assertThat(settings.override("rent"))
			.contains(new Choice(Stage.GA, ConfigLayer.ENVIRONMENT, "feature_overrides of the active environment"));
		assertThat(this.said).isEmpty();
	}

	@Test
	void r5WhatIsNoStageIsSaidAndTheLayerBelowCounts() {
		FeatureSettings settings = read("alpha",
				Map.of("min_stage", 3L, "feature_overrides", table("sell", "stable", "rent", true)),
				table("sell", "ga"));
		assertThat(settings.minimum().layer()).isEqualTo(ConfigLayer.DEFAULT);
		assertThat(settings.stages()).containsExactly(Map.entry("sell", Stage.GA));
		assertThat(this.said).containsExactlyInAnyOrder(
				"Ignoring FLEET_MIN_STAGE, as \"alpha\" is none of experimental, beta and ga",
				"Ignoring min_stage of the active environment, as \"3\" is none of experimental, beta and ga",
				"Ignoring \"sell\" in feature_overrides of the active environment, as \"stable\" is none of "
						+ "experimental, beta and ga",
				"Ignoring \"rent\" in feature_overrides of the active environment, as \"true\" is none of "
						+ "experimental, beta and ga");
	}

	@Test
	void r5AnInvalidVariableIsSaidAlsoWhereAnotherLayerDecides() {
		assertThat(read("alpha", Map.of("min_stage", "beta"), null).minimum().stage()).isEqualTo(Stage.BETA);
		assertThat(this.said).hasSize(1).first().asString().startsWith("Ignoring FLEET_MIN_STAGE");
	}

	@Test
	void r5OverridesThatAreNoTableAreSaidAndIgnored() {
		FeatureSettings settings = read(null, Map.of("feature_overrides", List.of("sell")), "ga");
		assertThat(settings.stages()).containsExactly(Map.entry("sell", Stage.BETA));
		assertThat(this.said).containsExactly(
				"Ignoring [feature_overrides] of the configuration file, as it is not a table of stages",
				"Ignoring feature_overrides of the active environment, as it is not a table of stages");
	}

	@Test
	void r5AKeyWithDotsWrittenWithoutQuotesIsExplained() {
		Object values = ConfigFormat.TOML
			.parse("[feature_overrides]\nlend.fast = \"beta\"\n\"lend.slow\" = \"ga\"\n", Path.of("config.toml"))
			.values()
			.get(FeatureSettings.OVERRIDES);
		assertThat(read(null, Map.of(), values).file()).containsOnlyKeys("lend.slow");
		assertThat(this.said).containsExactly("Ignoring \"lend\" in [feature_overrides] of the configuration file, "
				+ "as it is a table; a key with dots in it needs quotes");
	}

	@Test
	void anotherWordOfTheFileLeavesTheOtherLayersAlone() {
		FeatureSettings settings = read("beta", Map.of("feature_overrides", Map.of("rent", "ga")), table("sell", "ga"));
		assertThat(settings.withFile("sell", null).stages()).containsEntry("sell", Stage.BETA);
		assertThat(settings.withFile("sell", Stage.EXPERIMENTAL).stages()).containsEntry("sell", Stage.EXPERIMENTAL);
		assertThat(settings.withFile("rent", Stage.BETA).stages()).isEqualTo(settings.stages());
		assertThat(settings.withFile("sell", null).minimum()).isEqualTo(settings.minimum());
	}

	private FeatureSettings read(@Nullable String variable, Map<String, Object> environment, @Nullable Object file) {
		return FeatureSettings.read(
				new Sources(Stage.GA, Map.of("sell", Stage.BETA), "FLEET_MIN_STAGE", variable, environment, file),
				this.said::add);
	}

	private static Map<String, Object> table(Object... namesAndValues) {
		Map<String, Object> table = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			table.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return table;
	}

}
