package dev.cliengine.sample.kohub.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every command, typed at the packaged application and answered by a demo hub. With
 * {@code -Dtranscript=update} the answers are written down instead of compared; with
 * {@code -Dtranscript.only=NAME} only the transcripts whose name holds NAME run.
 */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranscriptIT {

	private static final Path SOURCES = Path.of("src", "test", "resources", "kohub", "transcripts");

	private final Path home;

	private final PackagedApplication application;

	TranscriptIT(@TempDir Path home) throws IOException, InterruptedException {
		this.home = home;
		this.application = PackagedApplication
			.install(Path.of(System.getProperty("sample.jar", "target/sample-shell.jar")).toAbsolutePath(), home);
	}

	@TestFactory
	Stream<DynamicTest> transcripts() throws IOException {
		String only = System.getProperty("transcript.only", "");
		return files().stream()
			.filter((file) -> name(file).contains(only))
			.map((file) -> DynamicTest.dynamicTest(name(file), file.toUri(), () -> play(file)));
	}

	@Test
	void everyCommandOccurs() throws IOException, InterruptedException {
		Workplace workplace = new Workplace(this.application, this.home.resolve("tree/work"), Map.of());
		Step.Answer tree = workplace.type(TypedLine.parse("kohub-cli tree --output json"));
		List<String> typed = new ArrayList<>();
		for (Path file : files()) {
			Transcript.parse(Files.readAllLines(file))
				.steps()
				.forEach((step) -> typed.add(String.join(" ", TypedLine.parse(step.line()).words()) + " "));
		}
		assertThat(paths(JsonMapper.shared().readTree(String.join("\n", tree.out())))).isNotEmpty()
			.filteredOn((path) -> typed.stream().noneMatch((line) -> line.contains(path + " ")))
			.as("commands in no transcript")
			.isEmpty();
	}

	/** The words of every command behind the name of the application. */
	private static List<String> paths(JsonNode node) {
		if (!node.has("children")) {
			return List.of(node.path("path").asString().replaceFirst("^\\S+", ""));
		}
		return node.path("children").valueStream().map(TranscriptIT::paths).flatMap(List::stream).toList();
	}

	private void play(Path file) throws IOException, InterruptedException {
		Path room = this.home.resolve(name(file));
		try (DemoHub hub = new DemoHub(room)) {
			Path work = room.resolve("work");
			Placeholders places = new Placeholders().with("endpoint", hub.endpoint())
				.with("storage", hub.storage())
				.with("home", work.toString())
				.with("mira", hub.token("mira", "north-star-7"))
				.with("theo", hub.token("theo", "west-wind-3"));
			Workplace workplace = new Workplace(this.application, work,
					Map.of("HF_ENDPOINT", hub.endpoint(), "KOHUB_CONFIG_DIR", work.resolve("kohub").toString()));
			if ("update".equals(System.getProperty("transcript"))) {
				update(file, workplace, places);
			}
			else {
				compare(Transcript.parse(Files.readAllLines(file)), workplace, places);
			}
		}
	}

	private static void compare(Transcript transcript, Workplace workplace, Placeholders places)
			throws IOException, InterruptedException {
		for (Step step : transcript.steps()) {
			Step.Answer expected = step.answer();
			Step.Answer actual = workplace.type(TypedLine.parse(places.filled(step.line())));
			boolean equal = places.matches(expected.out(), actual.out()) && places.matches(expected.err(), actual.err())
					&& expected.exit() == actual.exit();
			if (!equal) {
				assertThat(new Transcript(List.of(step.with(masked(actual, places)))).lines())
					.containsExactlyElementsOf(new Transcript(List.of(step)).lines());
				throw new AssertionError("A value is not what it was: " + step.line() + "\n" + actual);
			}
		}
	}

	private static Step.Answer masked(Step.Answer actual, Placeholders places) {
		return new Step.Answer(places.masked(actual.out()), places.masked(actual.err()), actual.exit());
	}

	private static void update(Path file, Workplace workplace, Placeholders places)
			throws IOException, InterruptedException {
		List<Step> steps = new ArrayList<>();
		for (Step step : Transcript.parse(Files.readAllLines(file)).steps()) {
			Step.Answer actual = workplace.type(TypedLine.parse(places.filled(step.line())));
			steps.add(step.with(new Step.Answer(places.updated(step.answer().out(), actual.out()),
					places.updated(step.answer().err(), actual.err()), actual.exit())));
		}
		Files.write(file, new Transcript(steps).lines());
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(SOURCES)) {
			return files.filter((file) -> name(file).endsWith(".txt")).sorted().toList();
		}
	}

	private static String name(Path file) {
		return file.getName(file.getNameCount() - 1).toString();
	}

}
