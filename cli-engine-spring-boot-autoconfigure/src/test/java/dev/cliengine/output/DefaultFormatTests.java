package dev.cliengine.output;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link DefaultFormat}.
 */
class DefaultFormatTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "json,human,true,json", "yaml,json,true,yaml", "-,' Human ',false,human", "-,JSON,true,json",
					"-,' ',true,human", "-,' ',false,json", "-,yaml,false,json", "-,-,true,human", "-,-,false,json" })
	void theFormatIsChosen(String explicit, String environment, boolean terminal, String chosen) {
		assertThat(DefaultFormat.choose(explicit, environment, terminal ? "human" : "json", List.of("json", "human")))
			.isEqualTo(chosen);
	}

}
