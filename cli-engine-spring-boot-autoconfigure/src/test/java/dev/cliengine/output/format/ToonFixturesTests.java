package dev.cliengine.output.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Runs the encoding cases that come with the TOON specification 4.0.
 */
class ToonFixturesTests {

	@TestFactory
	Stream<DynamicTest> encodesAsTheSpecificationSays() throws IOException {
		Path fixtures = fixtures();
		assumeTrue(fixtures != null, "no shared/fixtures/toon/encode above the working directory");
		try (Stream<Path> files = Files.list(fixtures)) {
			return files.sorted().toList().stream().flatMap(ToonFixturesTests::tests);
		}
	}

	private static Stream<DynamicTest> tests(Path file) {
		JsonNode tests = JsonMapper.shared().readTree(file.toFile()).path("tests");
		List<DynamicTest> cases = new ArrayList<>();
		tests.forEach((test) -> cases
			.add(DynamicTest.dynamicTest(file.getFileName() + ": " + test.path("name").asString(), () -> check(test))));
		assertThat(cases).isNotEmpty();
		return cases.stream();
	}

	private static void check(JsonNode test) throws IOException {
		JsonNode options = test.path("options");
		assertThat(options.propertyNames()).isSubsetOf("delimiter", "indentSize");
		assertThat(test.path("shouldError").asBoolean(false)).isFalse();
		ToonOptions chosen = new ToonOptions(options.path("delimiter").asString(",").charAt(0),
				options.path("indentSize").asInt(2));
		StringBuilder out = new StringBuilder();
		new ToonEncoder(chosen, out).write(test.path("input"));
		assertThat(out).hasToString(test.path("expected").asString());
	}

	private static @Nullable Path fixtures() {
		for (Path directory = Path.of("").toAbsolutePath(); directory != null; directory = directory.getParent()) {
			Path candidate = directory.resolve("shared/fixtures/toon/encode");
			if (Files.isDirectory(candidate)) {
				return candidate;
			}
		}
		return null;
	}

}
