package dev.cliengine.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.io.ChildMain.Numbered;

import static org.assertj.core.api.Assertions.assertThat;

class CrashSafetyTests {

	private static final int KILLS = 30;

	@TempDir
	Path directory;

	@Test
	void r6AKilledWriterLeavesTheOldOrTheNewContent() throws Exception {
		Path target = this.directory.resolve("state");
		RandomGenerator random = RandomGenerator.getDefault();
		for (int i = 0; i < KILLS; i++) {
			killOneWriter(target, Duration.ofMillis(random.nextInt(150)));
		}
		for (Path stray : strays()) {
			Files.setLastModifiedTime(stray, FileTime.from(Instant.now().minus(Duration.ofMinutes(61))));
		}
		AtomicFile.of(target).write(Numbered.content(0));
		assertThat(strays()).isEmpty();
	}

	/** Reads while the writer lives, kills it, and reads what it left. */
	private static void killOneWriter(Path target, Duration after) {
		try (ChildJvm writer = ChildJvm.start("rewrite", target)) {
			String first = writer.line();
			assertThat(first).isNotNull();
			long end = System.nanoTime() + after.toNanos();
			int seen = 0;
			while (System.nanoTime() < end) {
				int now = Numbered.in(target);
				assertThat(now).isGreaterThanOrEqualTo(seen);
				seen = now;
			}
			writer.kill();
			List<String> committed = writer.lines();
			int last = Integer.parseInt(committed.isEmpty() ? first : committed.get(committed.size() - 1));
			assertThat(Numbered.in(target)).isBetween(last, last + 1);
		}
	}

	private List<Path> strays() throws IOException {
		try (Stream<Path> found = Files.list(this.directory)) {
			return found.filter(TemporaryFiles::isOne).toList();
		}
	}

}
