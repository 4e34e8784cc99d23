package dev.cliengine.sample.backend.hub.repo.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnifiedDiffTests {

	private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@\n");

	@Test
	void aNewFileIsAllAdded() {
		assertThat(UnifiedDiff.of("README.md", "", "# Aurora\n"))
			.isEqualTo("--- a/README.md\n+++ b/README.md\n@@ -0,0 +1 @@\n+# Aurora\n");
	}

	@Test
	void aRemovedFileIsAllTakenAway() {
		assertThat(UnifiedDiff.of("a", "x\ny\n", "")).isEqualTo("--- a/a\n+++ b/a\n@@ -1,2 +0,0 @@\n-x\n-y\n");
	}

	@Test
	void equalTextsDifferInNothing() {
		assertThat(UnifiedDiff.of("a", "x\n", "x\n")).isEmpty();
	}

	@Test
	void aChangeHasThreeLinesAroundIt() {
		String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
		assertThat(UnifiedDiff.of("a", before, before.replace("5", "five")))
			.isEqualTo("--- a/a\n+++ b/a\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
	}

	@Test
	void changesFarApartAreHunksOfTheirOwn() {
		String before = numbers(40);
		String after = before.replace("3\n4\n", "4\n").replace("30\n", "30\nx\n");
		assertThat(UnifiedDiff.of("a", before, after).lines().filter((line) -> line.startsWith("@@")))
			.containsExactly("@@ -1,6 +1,5 @@", "@@ -28,6 +27,7 @@");
	}

	@Test
	void aMissingEndOfLineIsADifference() {
		assertThat(UnifiedDiff.of("a", "x\n", "x"))
			.isEqualTo("--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n+x\n\\ No newline at end of file\n");
	}

	@Test
	void textsWithNothingInCommonAreReplacedWhateverTheirLength() {
		String before = numbers(20_000);
		String after = before.replace("\n", "x\n");
		assertThat(UnifiedDiff.of("a", before, after)).contains("@@ -1,20000 +1,20000 @@");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
	void theNewTextComesOfTheOldOneAndTheDiff(int seed) {
		Random random = new Random(seed);
		List<String> before = lines(random, 60);
		List<String> after = new ArrayList<>(before);
		for (int i = 0; i < seed; i++) {
			after.remove(random.nextInt(after.size()));
			after.add(random.nextInt(after.size() + 1), "n" + random.nextInt(5) + "\n");
		}
		String diff = UnifiedDiff.of("a", String.join("", before), String.join("", after));
		assertThat(apply(before, diff)).isEqualTo(after);
		assertThat(diff.lines().skip(2).filter((line) -> line.startsWith("+")).count()).isLessThanOrEqualTo(seed);
	}

	private static List<String> apply(List<String> before, String diff) {
		List<String> result = new ArrayList<>();
		int at = 0;
		for (String line : diff.lines().skip(2).map((text) -> text + "\n").toList()) {
			Matcher hunk = HUNK.matcher(line);
			if (hunk.matches()) {
				int start = Integer.parseInt(hunk.group(1)) - ("0".equals(hunk.group(2)) ? 0 : 1);
				result.addAll(before.subList(at, start));
				at = start;
			}
			else if (line.startsWith("+")) {
				result.add(line.substring(1));
			}
			else {
				assertThat(before.get(at)).isEqualTo(line.substring(1));
				if (line.startsWith(" ")) {
					result.add(before.get(at));
				}
				at++;
			}
		}
		result.addAll(before.subList(at, before.size()));
		return result;
	}

	private static List<String> lines(Random random, int count) {
		return IntStream.range(0, count).mapToObj((i) -> "l" + random.nextInt(9) + "\n").toList();
	}

	private static String numbers(int last) {
		return IntStream.rangeClosed(1, last).mapToObj((number) -> number + "\n").collect(Collectors.joining());
	}

}
