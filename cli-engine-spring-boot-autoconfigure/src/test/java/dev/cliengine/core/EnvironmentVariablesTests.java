package dev.cliengine.core;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EnvironmentVariablesTests {

	@Test
	void r35ValuesAreNotPrinted() {
		EnvironmentVariables variables = new EnvironmentVariables(Map.of("TOKEN", "CANARY", "HOME", "CANARY"));
		assertThat(variables).hasToString("EnvironmentVariables[HOME, TOKEN]");
		assertThat(variables.get("TOKEN")).isEqualTo("CANARY");
	}

}
