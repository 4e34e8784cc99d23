package dev.cliengine.output.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.cliengine.core.CliException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The official compliance suite of JMESPath. It is not part of this project: the tests
 * read {@code shared/fixtures/jmespath} in any directory above, and are skipped where
 * there is none.
 */
class ComplianceTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final JacksonRuntime VALUES = new JacksonRuntime();

	@TestFactory
	Stream<DynamicContainer> i2TheOfficialSuitePassesCompletely() throws IOException {
		Path suite = suite();
		Assumptions.assumeTrue(suite != null, "no shared/fixtures/jmespath above this directory");
		try (Stream<Path> files = Files.list(suite)) {
			return files.filter((file) -> file.toString().endsWith(".json"))
				.sorted()
				.map(ComplianceTests::container)
				.toList()
				.stream();
		}
	}

	private static @Nullable Path suite() {
		for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
			Path suite = place.resolve("shared/fixtures/jmespath");
			if (Files.isDirectory(suite)) {
				return suite;
			}
		}
		return null;
	}

	private static DynamicContainer container(Path file) {
		List<DynamicTest> tests = new ArrayList<>();
		for (JsonNode group : read(file)) {
			for (JsonNode example : group.get("cases")) {
				String name = tests.size() + ": " + example.get("expression").asString();
				tests.add(DynamicTest.dynamicTest(name, () -> check(group.get("given"), example)));
			}
		}
		return DynamicContainer.dynamicContainer(file.getFileName().toString(), tests);
	}

	private static JsonNode read(Path file) {
		try {
			return MAPPER.readTree(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void check(JsonNode given, JsonNode example) {
		String expression = example.get("expression").asString();
		JsonNode error = example.get("error");
		if (error == null) {
			JsonNode answer = JmesPath.compile(expression, "--expr").search(given);
			if (example.has("result")) {
				assertThat(VALUES.compare(answer, example.get("result"))).as("%s is %s", expression, answer).isZero();
			}
		}
		else if (error.asString().equals("invalid-type")) {
			JmesPath compiled = JmesPath.compile(expression, "--expr");
			assertThatExceptionOfType(CliException.class).isThrownBy(() -> compiled.search(given));
		}
		else {
			assertThatExceptionOfType(CliException.class).isThrownBy(() -> JmesPath.compile(expression, "--expr"));
		}
	}

}
