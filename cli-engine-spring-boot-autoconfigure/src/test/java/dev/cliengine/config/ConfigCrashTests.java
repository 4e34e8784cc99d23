package dev.cliengine.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.io.ChildImage;
import dev.cliengine.io.ChildJvm;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigCrashTests {

	private static final int LANES = 4;

	private static final int KILLS = 500 / LANES;

	/** Some updates long. */
	private static final long LONGEST_LIFE = Duration.ofMillis(20).toNanos();

	private static final ConfigPath COUNTER = ConfigPath.parse("counter");

	@TempDir
	Path directory;

	@Test
	void l3FiveHundredKillsTearNothing() {
		ChildImage image = ConfigChildMain.image(this.directory);
		// Starting a JVM takes far longer than the updates it is killed in, hence lanes.
		CompletableFuture<?>[] lanes = IntStream.range(0, LANES)
			.mapToObj((lane) -> CompletableFuture.runAsync(() -> killAll(image, this.directory.resolve("lane" + lane)),
					(work) -> new Thread(work).start()))
			.toArray(CompletableFuture[]::new);
		CompletableFuture.allOf(lanes).join();
	}

	private static void killAll(ChildImage image, Path lane) {
		try {
			Files.createDirectory(lane);
			Files.writeString(lane.resolve("config.toml"),
					"counter = 0\n# " + "what a person wrote, ".repeat(400) + "\n[last]\nmark = true\n");
			for (int i = 0; i < KILLS; i++) {
				int before = strays(lane).size();
				killOne(image, lane);
				assertThat(strays(lane)).hasSizeLessThanOrEqualTo(before + 1);
			}
			laterWritesRemove(lane);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void killOne(ChildImage image, Path lane) {
		try (ChildJvm writer = image.start("count", lane)) {
			String first = writer.line();
			assertThat(first).isNotNull();
			LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_LIFE));
			writer.kill();
			List<String> more = writer.lines();
			long committed = Long.parseLong(more.isEmpty() ? first : more.get(more.size() - 1));
			assertThat(counterIn(lane)).isBetween(committed, committed + 1);
		}
	}

	/** Fails when the file is torn. */
	private static long counterIn(Path lane) {
		ConfigFiles files = ConfigChildMain.files(lane, false);
		files.requireReadable();
		assertThat(files.get(ConfigPath.parse("last.mark"))).contains(true);
		return (long) files.get(COUNTER).orElseThrow();
	}

	private static void laterWritesRemove(Path lane) throws IOException {
		for (Path stray : strays(lane)) {
			Files.setLastModifiedTime(stray, FileTime.from(Instant.now().minus(Duration.ofMinutes(61))));
		}
		ConfigChildMain.files(lane, false).set(Map.of(COUNTER, 0L));
		assertThat(lane.toFile().list()).containsExactlyInAnyOrder("config.toml", "config.toml.lock");
	}

	private static List<Path> strays(Path lane) throws IOException {
		try (Stream<Path> found = Files.list(lane)) {
			return found.filter((path) -> path.toString().endsWith(".tmp")).toList();
		}
	}

}
