package dev.cliengine.sample.kohub.command.repo;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SuffixChangeTests {

	private static final List<String> NONE = List.of();

	@Test
	void additionsAndRemovalsEditTheList() {
		SuffixChange change = new SuffixChange(List.of(".c", ".a"), List.of(".b"), NONE, false);
		assertThat(change.applyTo(List.of(".a", ".b"))).containsExactly(".a", ".c");
	}

	@Test
	void aListReplacesTheOther() {
		assertThat(new SuffixChange(NONE, NONE, List.of(".x"), false).applyTo(List.of(".a"))).containsExactly(".x");
		assertThat(new SuffixChange(NONE, NONE, NONE, true).applyTo(List.of(".a"))).isEmpty();
	}

	@Test
	void nothingTooMuchAndNoSuffixAreRefused() {
		refused(new SuffixChange(NONE, NONE, NONE, false));
		refused(new SuffixChange(List.of(".a"), NONE, NONE, true));
		refused(new SuffixChange(NONE, NONE, List.of("a"), false));
		refused(new SuffixChange(List.of("."), NONE, NONE, false));
	}

	private static void refused(SuffixChange change) {
		assertThatExceptionOfType(CliException.class).isThrownBy(change::check)
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.USAGE));
	}

}
