package dev.cliengine.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.io.ChildImage;
import dev.cliengine.io.ChildJvm;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigContentionTests {

	private static final int PROCESSES = 64;

	private static final int TIMES = 20;

	@TempDir
	Path root;

	private Path directory = Path.of("");

	@BeforeEach
	void nameTheDirectory() {
		this.directory = this.root.resolve("acme");
	}

	@Test
	void l1SixtyFourProcessesLoseNoKey() {
		ChildImage image = ConfigChildMain.image(this.root);
		List<ChildJvm> children = IntStream.range(0, PROCESSES)
			.mapToObj((child) -> image.start("keys", this.directory, child, TIMES))
			.toList();
		try {
			assertThat(children).allMatch((child) -> "ready".equals(child.line()));
			children.forEach(ChildJvm::release);
			readWhileAnyoneWrites(children);
			assertThat(children).allMatch((child) -> child.await() == 0);
		}
		finally {
			children.forEach(ChildJvm::close);
		}
		assertThat(keys()).isEqualTo(PROCESSES * TIMES);
		assertThat(this.directory.toFile().list()).containsExactlyInAnyOrder("config.toml", "config.toml.lock");
	}

	/** Fails when the file cannot be parsed or has lost a key. */
	private void readWhileAnyoneWrites(List<ChildJvm> children) {
		int seen = 0;
		while (children.stream().anyMatch(ChildJvm::alive)) {
			int now = keys();
			assertThat(now).isGreaterThanOrEqualTo(seen);
			seen = now;
			LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
		}
	}

	private int keys() {
		ConfigFiles files = ConfigChildMain.files(this.directory, false);
		files.requireReadable();
		return files.document(files.all().get(0))
			.orElseThrow()
			.values()
			.values()
			.stream()
			.mapToInt((table) -> ((Map<?, ?>) table).size())
			.sum();
	}

}
