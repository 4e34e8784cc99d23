package dev.cliengine.io;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.io.ChildMain.Counter;

import static org.assertj.core.api.Assertions.assertThat;

class ConcurrentUpdateTests {

	private static final int WRITERS = 8;

	private static final int TIMES = 25;

	@TempDir
	Path directory;

	@Test
	void r4ProcessesLoseNoUpdate() {
		Path target = this.directory.resolve("counter");
		List<ChildJvm> children = Stream.generate(() -> ChildJvm.start("count", target, TIMES)).limit(WRITERS).toList();
		try {
			while (children.stream().anyMatch(ChildJvm::alive)) {
				assertThat(Counter.value(target)).isBetween(0, WRITERS * TIMES);
			}
			assertThat(children).allMatch((child) -> child.await() == 0);
		}
		finally {
			children.forEach(ChildJvm::close);
		}
		assertThat(Counter.value(target)).isEqualTo(WRITERS * TIMES);
	}

	@Test
	void r4ThreadsLoseNoUpdate() {
		Path target = this.directory.resolve("counter");
		IntStream.range(0, WRITERS * TIMES).parallel().forEach((i) -> LockFile.beside(target, (notice) -> {
		}).hold(() -> Counter.increment(target)));
		assertThat(Counter.value(target)).isEqualTo(WRITERS * TIMES);
	}

}
