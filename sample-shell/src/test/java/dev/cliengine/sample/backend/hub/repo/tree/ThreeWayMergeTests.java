package dev.cliengine.sample.backend.hub.repo.tree;

import org.junit.jupiter.api.Test;

import dev.cliengine.sample.backend.hub.repo.tree.ThreeWayMerge.Strategy;

import static org.assertj.core.api.Assertions.assertThat;

class ThreeWayMergeTests {

	private final FileTree base = Trees.of("same=1", "mine=1", "theirs=1", "both=1", "gone=1");

	private final FileTree mine = Trees.of("same=1", "mine=2", "theirs=1", "both=2", "gone=1", "new-mine=1");

	private final FileTree theirs = Trees.of("same=1", "mine=1", "theirs=3", "both=3", "new-theirs=1");

	@Test
	void changesOfOneSideAreTaken() {
		ThreeWayMerge merge = merge(Strategy.REPORT);
		assertThat(merge.conflicts()).containsExactly("both");
		assertThat(merge.tree().files()).containsOnlyKeys("same", "mine", "theirs", "both", "new-mine", "new-theirs");
		assertThat(oid(merge, "mine")).isEqualTo("2");
		assertThat(oid(merge, "theirs")).isEqualTo("3");
	}

	@Test
	void aStrategySettlesConflicts() {
		assertThat(oid(merge(Strategy.SOURCE_WINS), "both")).isEqualTo("3");
		assertThat(oid(merge(Strategy.DESTINATION_WINS), "both")).isEqualTo("2");
		assertThat(merge(Strategy.DESTINATION_WINS).conflicts()).isEmpty();
	}

	@Test
	void theSameChangeOnBothSidesIsNoConflict() {
		ThreeWayMerge merge = ThreeWayMerge.merge(Trees.of("a=1"), Trees.of("a=2"), Trees.of("a=2"), Strategy.REPORT);
		assertThat(merge.conflicts()).isEmpty();
		assertThat(oid(merge, "a")).isEqualTo("2");
	}

	@Test
	void removingWhatTheOtherSideChangedIsAConflict() {
		ThreeWayMerge merge = ThreeWayMerge.merge(Trees.of("a=1"), Trees.of("a=2"), Trees.of(), Strategy.REPORT);
		assertThat(merge.conflicts()).containsExactly("a");
	}

	private ThreeWayMerge merge(Strategy strategy) {
		return ThreeWayMerge.merge(this.base, this.mine, this.theirs, strategy);
	}

	private static String oid(ThreeWayMerge merge, String path) {
		return merge.tree().file(path).orElseThrow().content().oid();
	}

}
