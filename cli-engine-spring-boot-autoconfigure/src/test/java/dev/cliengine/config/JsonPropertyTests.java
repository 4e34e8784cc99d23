package dev.cliengine.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random edits of random documents: the value is there, every other value is what it was,
 * and so is every character outside.
 */
class JsonPropertyTests {

	private static final Path FILE = Path.of("config.json");

	@Test
	void anEditChangesOnePlaceAndOneValue() {
		for (int seed = 0; seed < 4000; seed++) {
			Random random = new Random(seed);
			String text = new RandomJson(random).text();
			ConfigDocument document = ConfigFormat.JSON.parse(text, FILE);
			assertThat(document.text()).isEqualTo(text);
			List<ConfigPath> paths = RandomValues.paths(document.values());
			ConfigPath path = (paths.isEmpty() || random.nextInt(3) == 0) ? new ConfigPath(List.of("new", "name"))
					: paths.get(random.nextInt(paths.size()));
			Object before = document.get(path).orElse("");
			Object value = (before instanceof Map) ? Map.of("m", 1L) : new RandomValues(random, false).value(0);
			set(document, path, value);
			if (before instanceof Map) {
				set(document, path.child("new.name"), value);
			}
			remove(document, path);
		}
	}

	@Test
	void whatWasSetCanBeRemovedAgain() {
		for (int seed = 0; seed < 500; seed++) {
			String text = new RandomJson(new Random(seed)).text();
			ConfigDocument document = ConfigFormat.JSON.parse(text, FILE);
			if (!document.values().isEmpty()) {
				ConfigPath path = new ConfigPath(List.of("new name"));
				assertThat(document.with(path, List.of("v")).without(path).text()).isEqualTo(text);
			}
		}
	}

	private static void set(ConfigDocument document, ConfigPath path, Object value) {
		ConfigDocument edited = document.with(path, value);
		String how = "\n%s\n--- %s = %s ->\n%s".formatted(document.text(), path, value, edited.text());
		assertThat(edited.get(path)).as(how).contains(value);
		assertThat(edited.values()).as(how).isEqualTo(RandomValues.with(document.values(), path.segments(), value));
		boolean inserted = document.get(path).isEmpty() && !document.text().contains("null")
				&& !document.text().matches("(?s).*\\{\\s*\\}.*");
		if (inserted) {
			assertThat(samePrefix(document.text(), edited.text()) + sameSuffix(document.text(), edited.text())).as(how)
				.isGreaterThanOrEqualTo(document.text().length());
		}
	}

	private static void remove(ConfigDocument document, ConfigPath path) {
		ConfigDocument edited = document.without(path);
		String how = "\n%s\n--- without %s ->\n%s".formatted(document.text(), path, edited.text());
		if (document.get(path).isEmpty()) {
			assertThat(edited).isSameAs(document);
			return;
		}
		assertThat(edited.values()).as(how).isEqualTo(RandomValues.without(document.values(), path.segments()));
		assertThat(samePrefix(edited.text(), document.text()) + sameSuffix(edited.text(), document.text())).as(how)
			.isGreaterThanOrEqualTo(edited.text().length());
	}

	private static int samePrefix(String left, String right) {
		int same = 0;
		while (same < Math.min(left.length(), right.length()) && left.charAt(same) == right.charAt(same)) {
			same++;
		}
		return same;
	}

	private static int sameSuffix(String left, String right) {
		return samePrefix(new StringBuilder(left).reverse().toString(), new StringBuilder(right).reverse().toString());
	}

}
