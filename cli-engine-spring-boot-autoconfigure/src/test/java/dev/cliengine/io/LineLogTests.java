package dev.cliengine.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LineLogTests {

	@TempDir
	private Path directory;

	@Test
	void linesComeBackInTheirOrder() {
		LineLog log = log(1000);
		assertThat(log.lines()).isEmpty();
		log.add("a ä 👍");
		log.add("b");
		assertThat(log.lines()).containsExactly("a ä 👍", "b");
	}

	@Test
	void r3OnlyTheOwnerReadsIt() throws IOException {
		log(1000).add("a");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
			.isEqualTo("rwx------");
	}

	@Test
	void aFullFileMakesWayAndIsStillRead() throws IOException {
		LineLog log = log(10);
		IntStream.range(0, 12).forEach((i) -> log.add("line " + i));
		assertThat(log.lines()).endsWith("line 11").hasSizeLessThanOrEqualTo(4);
		assertThat(Files.list(file().getParent()).map((path) -> path.getFileName().toString())).contains("log", "log.1")
			.hasSizeLessThanOrEqualTo(3);
	}

	@Test
	void whatAKilledProcessLeftIsALineOfItsOwn() throws IOException {
		LineLog log = log(1000);
		log.add("a");
		Files.writeString(file(), "{\"torn", StandardOpenOption.APPEND);
		log.add("b");
		assertThat(log.lines()).containsExactly("a", "{\"torn", "b");
	}

	@Test
	void r1LinesOfManyThreadsDoNotMix() throws InterruptedException {
		LineLog log = log(1 << 20);
		List<Thread> threads = IntStream.range(0, 8).mapToObj((i) -> new Thread(() -> {
			for (int n = 0; n < 50; n++) {
				log.add(String.valueOf(i).repeat(200));
			}
		})).toList();
		threads.forEach(Thread::start);
		for (Thread thread : threads) {
			thread.join();
		}
		assertThat(log.lines()).hasSize(400).allMatch((line) -> line.matches("(\\d)\\1{199}"));
	}

	@Test
	void aLinkInItsPlaceIsNotFollowed() throws IOException {
		Path other = Files.writeString(this.directory.resolve("other"), "");
		Files.createDirectories(file().getParent());
		Files.createSymbolicLink(file(), other);
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> log(1000).add("a"));
		assertThat(other).isEmptyFile();
	}

	private LineLog log(long limit) {
		return new LineLog(file(), limit);
	}

	private Path file() {
		return this.directory.resolve("state/log");
	}

}
