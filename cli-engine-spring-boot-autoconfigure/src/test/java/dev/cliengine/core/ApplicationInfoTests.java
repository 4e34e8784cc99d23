package dev.cliengine.core;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ApplicationInfo}.
 */
class ApplicationInfoTests {

	@ParameterizedTest
	@CsvSource({ "my-cli,MY_CLI", "fleet2,FLEET2", "Straße.io,STRA_E_IO", "a\ud83d\ude00b,A_B" })
	void variablesBeginWithTheIdInCapitals(String id, String prefix) {
		assertThat(new ApplicationInfo("app", id, "", "", "", "", "").variablePrefix()).isEqualTo(prefix);
	}

}
