package dev.cliengine.sample.backend.hub.repo;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommitGraphTests {

	private final CommitGraph graph = new CommitGraph();

	@BeforeEach
	void twoBranchesThatWereMergedOnce() {
		this.graph.add("root", List.of());
		this.graph.add("left1", List.of("root"));
		this.graph.add("right1", List.of("root"));
		this.graph.add("merged", List.of("left1", "right1"));
		this.graph.add("right2", List.of("right1"));
		this.graph.add("left2", List.of("merged"));
	}

	@Test
	void theHistoryHasEachCommitOnceAndTheNewestFirst() {
		assertThat(this.graph.history("left2")).containsExactly("left2", "merged", "right1", "left1", "root");
		assertThat(this.graph.history("right2")).containsExactly("right2", "right1", "root");
	}

	@Test
	void theBaseIsTheNewestCommonCommit() {
		assertThat(this.graph.mergeBase("left2", "right2")).contains("right1");
		assertThat(this.graph.mergeBase("left1", "right1")).contains("root");
		assertThat(this.graph.mergeBase("left2", "left1")).contains("left1");
	}

	@Test
	void strangersHaveNoBase() {
		this.graph.add("elsewhere", List.of());
		assertThat(this.graph.mergeBase("left2", "elsewhere")).isEmpty();
	}

}
