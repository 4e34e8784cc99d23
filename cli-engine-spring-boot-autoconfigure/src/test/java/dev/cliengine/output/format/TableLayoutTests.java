package dev.cliengine.output.format;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TableLayout}.
 */
class TableLayoutTests {

	@Test
	void everythingThatFitsHasItsNaturalWidth() {
		assertThat(fit(80, size(6, 3), size(2, 2), size(2, 6)).widths()).containsExactly(6, 2, 6);
	}

	@Test
	void anExactFitCutsNothing() {
		assertThat(fit(14, size(2, 5), size(2, 7)).widths()).containsExactly(5, 7);
	}

	@Test
	void theLastColumnGoesBeforeAValueIsCut() {
		assertThat(fit(13, size(2, 5), size(2, 7)).widths()).containsExactly(5);
		assertThat(fit(40, size(2, 2), size(4, 12), size(4, 80)).widths()).containsExactly(2, 12);
	}

	@Test
	void aWideColumnInFrontIsCutOnlyWhenItIsAlone() {
		assertThat(fit(20, size(4, 90), size(2, 2)).widths()).containsExactly(20);
	}

	@Test
	void columnsWhoseHeadersDoNotFitGoFirst() {
		assertThat(fit(20, size(10, 1), size(9, 1), size(1, 1)).widths()).containsExactly(10);
	}

	@Test
	void aSingleHeaderIsNeverCut() {
		assertThat(fit(20, size(30, 50)).widths()).containsExactly(30);
	}

	@Test
	void columnsNeverCutKeepTheirWidthUpToALimit() {
		assertThat(fit(20, whole(2, 36), size(4, 4)).widths()).containsExactly(36);
		assertThat(fit(50, whole(2, 36), size(4, 4)).widths()).containsExactly(36, 4);
		assertThat(fit(50, size(4, 4), whole(2, 90)).widths()).containsExactly(4);
		assertThat(fit(20, whole(2, 9000)).widths()).containsExactly(4096);
	}

	@Test
	void columnsNeverCutThatAreLongerThanTheLimitDoNotHideOthers() {
		assertThat(fit(5000, whole(2, 9000), size(4, 4)).widths()).containsExactly(4096, 4);
	}

	private static TableLayout fit(int width, ColumnSize... sizes) {
		return TableLayout.fit(List.of(sizes), width);
	}

	private static ColumnSize size(int header, int longest) {
		return new ColumnSize(header, longest, false, 0);
	}

	private static ColumnSize whole(int header, int longest) {
		return new ColumnSize(header, longest, true, 0);
	}

}
