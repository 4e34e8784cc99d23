package dev.cliengine.command.parse;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import dev.cliengine.command.parse.PicocliDifferences.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The parser against picocli, which has read command lines for many years.
 */
class PicocliComparisonTests {

	private static final long SEED = 20260714;

	private static final int TREES = 20;

	private static final int LINES_PER_TREE = 5_000;

	private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

	private final Set<Rule> used = new HashSet<>();

	private int agreed;

	private int agreedAndAccepted;

	@Test
	void i1AHundredThousandLinesMeanWhatTheyMeanToPicocli() {
		for (int i = 0; i < TREES; i++) {
			Pair pair = Pair.of(GeneratedTree.of(this.random));
			LineGenerator lines = new LineGenerator(this.random, pair.tree());
			for (int j = 0; j < LINES_PER_TREE; j++) {
				compare(pair, lines.next());
			}
		}
		int total = TREES * LINES_PER_TREE;
		assertThat(this.agreed).isGreaterThan(total * 9 / 10);
		assertThat(this.agreedAndAccepted).isGreaterThan(total * 4 / 10);
		assertThat(this.used).as("rules that explain nothing").containsAll(PicocliDifferences.RULES);
	}

	@Test
	void i1NoLineWithAnUnknownOptionIsAccepted() {
		for (int i = 0; i < TREES; i++) {
			Pair pair = Pair.of(GeneratedTree.of(this.random));
			LineGenerator lines = new LineGenerator(this.random, pair.tree());
			for (int j = 0; j < LINES_PER_TREE / 5; j++) {
				List<String> line = new ArrayList<>(lines.next());
				int end = line.contains("--") ? line.indexOf("--") : line.size();
				line.add(this.random.nextInt(end + 1), this.random.nextBoolean() ? "--nosuch" : "-z");
				assertThat(pair.ours(line).accepted()).as("seed %d: %s", SEED, line).isFalse();
			}
		}
	}

	private void compare(Pair pair, List<String> line) {
		Outcome ours = pair.ours(line);
		if (pair.theirs(line).equals(ours)) {
			this.agreed++;
			this.agreedAndAccepted += ours.accepted() ? 1 : 0;
			return;
		}
		List<Rule> rules = pair.explain(line).orElseThrow(() -> {
			List<String> small = shrink(pair, line);
			return new AssertionError("Seed " + SEED + ", no rule explains " + small + "\n  ours " + pair.ours(small)
					+ "\n  picocli " + pair.theirs(small));
		});
		this.used.addAll(rules);
	}

	private static List<String> shrink(Pair pair, List<String> line) {
		for (int i = 0; i < line.size(); i++) {
			List<String> shorter = new ArrayList<>(line);
			shorter.remove(i);
			if (!pair.theirs(shorter).equals(pair.ours(shorter)) && pair.explain(shorter).isEmpty()) {
				return shrink(pair, shorter);
			}
		}
		return line;
	}

	private record Pair(GeneratedTree tree, TokenParser parser, PicocliOracle oracle) {

		static Pair of(GeneratedTree tree) {
			FileContentSource nothing = new FileContentSource(InputStream.nullInputStream());
			return new Pair(tree, new TokenParser("app", tree.globals(), nothing), new PicocliOracle(tree));
		}

		Outcome ours(List<String> line) {
			return Outcome.ofOurs(this.tree, this.parser, line);
		}

		Outcome theirs(List<String> line) {
			return this.oracle.parse(line);
		}

		Optional<List<Rule>> explain(List<String> line) {
			Outcome ours = ours(line);
			return PicocliDifferences.explain(line, (spelling) -> theirs(spelling).equals(ours));
		}

	}

}
