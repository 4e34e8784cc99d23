package dev.cliengine.auth.store;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StoreModeTests {

	@ParameterizedTest
	@CsvSource({ "auto, AUTO", "' Keyring ', KEYRING", "KEYCHAIN, KEYRING", "file\t, FILE" })
	void blanksAndCaseDoNotCount(String text, StoreMode mode) {
		assertThat(StoreMode.parse(text)).isEqualTo(mode);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "vault", "files" })
	void anythingElseIsAUsageError(String text) {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> StoreMode.parse(text))
			.withMessage("invalid credential store \"" + text + "\" (expected one of: auto, keyring, file)")
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.USAGE));
	}

	@Test
	void everyWordParses() {
		for (StoreMode mode : StoreMode.values()) {
			assertThat(StoreMode.parse(mode.word())).isEqualTo(mode);
		}
	}

}
