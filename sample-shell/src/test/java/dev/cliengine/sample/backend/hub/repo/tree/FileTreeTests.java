package dev.cliengine.sample.backend.hub.repo.tree;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileTreeTests {

	private final FileTree tree = Trees.of("a.txt", "b/1", "b/2", "b-side", "b/deep/x", "c", "d/only");

	@Test
	void aLevelHoldsItsFilesAndEachDirectoryOnce() {
		assertThat(paths(new TreeQuery("", false, "", ""), 100)).containsExactly("a.txt", "b-side", "b", "c", "d");
		assertThat(paths(new TreeQuery("b", false, "", ""), 100)).containsExactly("b/1", "b/2", "b/deep");
	}

	@Test
	void aRecursiveListingHoldsFilesOnly() {
		assertThat(paths(new TreeQuery("b", true, "", ""), 100)).containsExactly("b/1", "b/2", "b/deep/x");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6 })
	void pagesOfAnySizeMakeTheWholeListing(int size) {
		for (boolean recursive : new boolean[] { true, false }) {
			List<String> all = new ArrayList<>();
			String after = "";
			List<TreeItem> page = this.tree.list(new TreeQuery("", recursive, "", after), size);
			while (!page.isEmpty()) {
				page.forEach((item) -> all.add(item.path()));
				after = page.get(page.size() - 1).cursor();
				page = this.tree.list(new TreeQuery("", recursive, "", after), size);
			}
			assertThat(all).isEqualTo(paths(new TreeQuery("", recursive, "", ""), 100));
		}
	}

	@Test
	void aPrefixChoosesNames() {
		assertThat(paths(new TreeQuery("", false, "b", ""), 100)).containsExactly("b-side", "b");
		assertThat(paths(new TreeQuery("b", false, "d", ""), 100)).containsExactly("b/deep");
	}

	@ParameterizedTest
	@CsvSource({ "'',true", "b,true", "b/deep,true", "a.txt,false", "b-,false", "z,false" })
	void aDirectoryIsThereAsLongAsAFileIsInIt(String path, boolean expected) {
		assertThat(this.tree.hasDirectory(path)).isEqualTo(expected);
	}

	@Test
	void aDirectoryIsRemovedWithAllBelowItAndNothingBeside() {
		TreeEditor editor = this.tree.edit();
		assertThat(editor.removeDirectory("b")).isTrue();
		assertThat(editor.removeDirectory("zzz")).isFalse();
		assertThat(editor.tree().files()).containsOnlyKeys("a.txt", "b-side", "c", "d/only");
		assertThat(this.tree.files()).hasSize(7);
	}

	@Test
	void equalContentKeepsTheTimeOfItsLastChange() {
		TreeEditor editor = this.tree.edit();
		TreeEntry same = Trees.file("c").copyTo("c", "later", Instant.MAX);
		editor.put(same);
		assertThat(editor.tree().file("c")).get().extracting(TreeEntry::commit).isEqualTo("c");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/a", "a//b", "a/", "../a", "a/./b", "a/..", "a\u0000b", "a\nb" })
	void pathsThatLeadElsewhereAreRefused(String path) {
		assertThat(RepoPath.isValid(path)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "a/b.c", "..a", "ä ö/日本", ".gitattributes" })
	void ordinaryPathsAreTaken(String path) {
		assertThat(RepoPath.isValid(path)).isTrue();
	}

	private List<String> paths(TreeQuery query, int limit) {
		return this.tree.list(query, limit).stream().map(TreeItem::path).toList();
	}

}
