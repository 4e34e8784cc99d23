package dev.cliengine.core;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StageTests {

	@ParameterizedTest
	@EnumSource
	void aStageIsReadFromItsOwnWord(Stage stage) {
		assertThat(Stage.parse(stage.word())).contains(stage);
	}

	@ParameterizedTest
	@CsvSource({ "BETA, BETA", "'  Ga\t', GA", "eXperimental, EXPERIMENTAL" })
	void caseAndBlanksAroundDoNotCount(String text, Stage stage) {
		assertThat(Stage.parse(text)).contains(stage);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "alpha", "be ta", "ga,", "experi", "null" })
	void whatIsNoStageIsNone(String text) {
		assertThat(Stage.parse(text)).isEmpty();
	}

}
