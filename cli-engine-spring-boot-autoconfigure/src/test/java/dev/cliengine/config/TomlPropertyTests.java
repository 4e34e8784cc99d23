package dev.cliengine.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random edits of random documents: the value is there, every other value is what it was,
 * and so is every character outside.
 */
class TomlPropertyTests {

	private static final Path FILE = Path.of("config.toml");

	private static final int DOCUMENTS = 1500;

	@Test
	void replacingAValueLeavesEveryOtherCharacter() {
		forEachDocument((toml, document, random) -> {
			List<ConfigPath> paths = toml.spans()
				.keySet()
				.stream()
				.map(ConfigPath::new)
				.filter((path) -> !(document.get(path).orElseThrow() instanceof Map))
				.toList();
			if (paths.isEmpty()) {
				return;
			}
			ConfigPath path = pick(paths, random);
			Object value = new RandomValues(random, true).value(0);
			ConfigDocument edited = with(document, path, value);
			RandomToml.Span span = Objects.requireNonNull(toml.spans().get(path.segments()));
			boolean same = value.equals(document.get(path).orElseThrow());
			assertThat(edited.text()).isEqualTo(toml.text().substring(0, span.value())
					+ (same ? toml.text().substring(span.value(), span.end()) : new TomlWriter("\n", 0).inline(value))
					+ toml.text().substring(span.end()));
		});
	}

	@Test
	void addingAValueOnlyInserts() {
		forEachDocument((toml, document, random) -> {
			List<ConfigPath> tables = RandomValues.paths(document.values())
				.stream()
				.filter((path) -> document.get(path).orElseThrow() instanceof Map)
				.toList();
			ConfigPath path = new ConfigPath(List.of("new name"));
			if (!tables.isEmpty() && random.nextInt(4) > 0) {
				path = pick(tables, random).child("new.name");
			}
			path = (random.nextInt(3) > 0) ? path : path.child("deeper");
			ConfigDocument edited = with(document, path, new RandomValues(random, true).value(0));
			assertThat(isSubsequence(toml.text(), edited.text()))
				.as("\n%s\n--- %s ->\n%s", toml.text(), path, edited.text())
				.isTrue();
			assertThat(RandomValues.pruned(edited.without(path).values()))
				.isEqualTo(RandomValues.pruned(document.values()));
		});
	}

	@Test
	void removingAKeyRemovesItsLines() {
		forEachDocument((toml, document, random) -> {
			List<Map.Entry<List<String>, RandomToml.Span>> spans = toml.spans()
				.entrySet()
				.stream()
				.filter((entry) -> !entry.getValue().inline())
				.toList();
			if (!spans.isEmpty()) {
				Map.Entry<List<String>, RandomToml.Span> entry = pick(spans, random);
				int start = toml.text().lastIndexOf('\n', entry.getValue().start()) + 1;
				int newline = toml.text().indexOf('\n', entry.getValue().end());
				assertThat(without(document, new ConfigPath(entry.getKey())).text()).isEqualTo(
						toml.text().substring(0, start) + ((newline < 0) ? "" : toml.text().substring(newline + 1)));
			}
		});
	}

	@Test
	void removingAnythingOnlyRemoves() {
		forEachDocument((toml, document, random) -> {
			List<ConfigPath> paths = RandomValues.paths(document.values());
			if (!paths.isEmpty()) {
				ConfigPath path = pick(paths, random);
				String text = without(document, path).text();
				assertThat(isSubsequence(text, toml.text())).as("\n%s\n--- %s ->\n%s", toml.text(), path, text)
					.isTrue();
			}
		});
	}

	@Test
	void replacingATableKeepsWhatIsTheSameInIt() {
		forEachDocument((toml, document, random) -> {
			List<ConfigPath> tables = RandomValues.paths(document.values())
				.stream()
				.filter((path) -> document.get(path).orElseThrow() instanceof Map)
				.toList();
			if (!tables.isEmpty()) {
				Map<String, Object> value = RandomValues.with(Map.of("a", 1L), List.of("k", "x y"), List.of("v"));
				with(document, pick(tables, random), random.nextBoolean() ? value : Map.of());
			}
		});
	}

	@Test
	void manyEditsInARowEndAsTheModelDoes() {
		for (int seed = 0; seed < 100; seed++) {
			Random random = new Random(seed);
			ConfigDocument document = ConfigFormat.TOML.parse(new RandomToml(seed).text(), FILE);
			for (int i = 0; i < 20; i++) {
				List<ConfigPath> paths = RandomValues.paths(document.values());
				ConfigPath path = (paths.isEmpty() || random.nextInt(3) == 0)
						? new ConfigPath(List.of("added" + i, "name")) : pick(paths, random);
				Object before = document.get(path).orElse("");
				document = (random.nextInt(3) == 0 && !paths.isEmpty()) ? without(document, pick(paths, random)) : with(
						document, path,
						(before instanceof Map) ? Map.of("m", (long) i) : new RandomValues(random, true).value(1));
			}
		}
	}

	private static ConfigDocument with(ConfigDocument document, ConfigPath path, Object value) {
		ConfigDocument edited = document.with(path, value);
		String how = "\n%s\n--- %s = %s ->\n%s".formatted(document.text(), path, value, edited.text());
		assertThat(edited.get(path)).as(how).contains(value);
		assertThat(RandomValues.pruned(edited.values())).as(how)
			.isEqualTo(RandomValues.pruned(RandomValues.with(document.values(), path.segments(), value)));
		assertThat(edited.line(path)).as(how).isPresent();
		return edited;
	}

	private static ConfigDocument without(ConfigDocument document, ConfigPath path) {
		ConfigDocument edited = document.without(path);
		String how = "\n%s\n--- without %s ->\n%s".formatted(document.text(), path, edited.text());
		assertThat(edited.get(path)).as(how).isEmpty();
		assertThat(edited.line(path)).as(how).isEmpty();
		assertThat(RandomValues.pruned(edited.values())).as(how)
			.isEqualTo(RandomValues.pruned(RandomValues.without(document.values(), path.segments())));
		return edited;
	}

	private static void forEachDocument(Check check) {
		for (int seed = 0; seed < DOCUMENTS; seed++) {
			RandomToml toml = new RandomToml(seed);
			ConfigDocument document = ConfigFormat.TOML.parse(toml.text(), FILE);
			assertThat(document.text()).isEqualTo(toml.text());
			check.of(toml, document, new Random(seed));
		}
	}

	private static boolean isSubsequence(String part, String whole) {
		int[] rest = part.codePoints().toArray();
		int found = 0;
		for (int character : whole.codePoints().toArray()) {
			found += (found < rest.length && rest[found] == character) ? 1 : 0;
		}
		return found == rest.length;
	}

	private static <T> T pick(List<T> choices, Random random) {
		return choices.get(random.nextInt(choices.size()));
	}

	private interface Check {

		void of(RandomToml toml, ConfigDocument document, Random random);

	}

}
