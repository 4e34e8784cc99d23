package dev.cliengine.sample.project;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Stores and input for tests.
 */
final class Stores {

	static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

	private Stores() {
	}

	/** A store whose ids and time are the same in each run. */
	static ProjectStore at(Path file) {
		return at(file, RandomGeneratorFactory.of("SplittableRandom").create(7));
	}

	static ProjectStore at(Path file, RandomGenerator random) {
		Clock clock = Clock.fixed(NOW.plusMillis(789), ZoneOffset.UTC);
		return new ProjectStore(() -> file, (notice) -> {
		}, new ProjectIds(random), clock);
	}

	static NewProject project(String name) {
		return new NewProject(name, "web", ProjectStatus.ACTIVE, null);
	}

	static ProjectReader input(String json) {
		return input(json.getBytes(StandardCharsets.UTF_8));
	}

	static ProjectReader input(byte[] json) {
		return new ProjectReader(new ByteArrayInputStream(json), Origin.input("rows.json"));
	}

}
