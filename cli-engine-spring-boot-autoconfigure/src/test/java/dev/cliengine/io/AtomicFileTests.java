package dev.cliengine.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AtomicFileTests {

	private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

	@TempDir
	Path directory;

	@Test
	void r1AWriteCreatesReplacesAndLeavesNothingElse() throws IOException {
		Path target = this.directory.resolve("config.toml");
		AtomicFile.of(target).write("one".getBytes(UTF_8));
		AtomicFile.of(target).write("two, longer".getBytes(UTF_8));
		assertThat(target).hasContent("two, longer");
		assertThat(names()).containsExactly("config.toml");
	}

	@Test
	void r1DeletingRemovesTheFileItsLinkAndWhatAKilledWriterLeft() throws IOException {
		Path target = existing("secret");
		Path link = Files.createSymbolicLink(this.directory.resolve("link"), target);
		Path stray = Files.createFile(this.directory.resolve(".config.toml.0123456789abcdef.tmp"));
		Files.setLastModifiedTime(stray, LONG_AGO);
		assertThat(AtomicFile.secret(link).delete()).isTrue();
		assertThat(AtomicFile.secret(link).delete()).isFalse();
		assertThat(names()).isEmpty();
	}

	@Test
	void r1DeletingLeavesDirectoriesAlone() throws IOException {
		Path target = Files.createDirectory(this.directory.resolve("directory"));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> AtomicFile.of(target).delete())
			.withMessage("Cannot delete " + target + ": it is a directory");
		assertThat(target).isDirectory();
	}

	@Test
	void r1AWriteIsAllOrNothing() throws IOException {
		Path target = existing("old");
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> AtomicFile.of(target).write((out) -> {
			out.write(new byte[200_000]);
			throw new IOException("the source broke");
		})).withMessage("Cannot write " + target + ": the source broke").withCauseInstanceOf(IOException.class);
		assertThat(target).hasContent("old");
		assertThat(names()).containsExactly("config.toml");
	}

	@Test
	void r1TheReaderSeesTheOldContentUntilTheBodyIsDone() throws IOException {
		Path target = existing("old");
		AtomicFile.of(target).write((out) -> {
			out.write("new".getBytes(UTF_8));
			out.flush();
			assertThat(target).hasContent("old");
		});
		assertThat(target).hasContent("new");
	}

	@Test
	void uncheckedExceptionsOfTheBodyPassUnchanged() throws IOException {
		Path target = existing("old");
		for (RuntimeException thrown : List.of(new CliException(ErrorCategory.DENIED, "no"),
				new IllegalStateException())) {
			assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> AtomicFile.of(target).write((out) -> {
				throw thrown;
			})).isSameAs(thrown);
		}
		assertThat(target).hasContent("old");
		assertThat(names()).containsExactly("config.toml");
	}

	@Test
	void aBodyMayCloseTheStream() {
		Path target = this.directory.resolve("closed");
		AtomicFile.of(target).write((out) -> {
			out.write('x');
			out.close();
		});
		assertThat(target).hasContent("x");
	}

	@Test
	void r1EqualContentIsNotWrittenAgain() throws IOException {
		Path target = existing("same");
		Files.setLastModifiedTime(target, LONG_AGO);
		Object before = key(target);
		AtomicFile.of(target).write("same".getBytes(UTF_8));
		assertThat(Files.getLastModifiedTime(target)).isEqualTo(LONG_AGO);
		assertThat(key(target)).isEqualTo(before);
		AtomicFile.of(target).write("diff".getBytes(UTF_8));
		assertThat(Files.getLastModifiedTime(target)).isGreaterThan(LONG_AGO);
	}

	@Test
	void anEmptyContentCreatesAnEmptyFile() {
		Path target = this.directory.resolve("empty");
		AtomicFile.of(target).write(new byte[0]);
		assertThat(target).isEmptyFile();
	}

	@Test
	void r1AnInterruptDoesNotStopAWrite() {
		Path target = this.directory.resolve("token");
		Thread.currentThread().interrupt();
		AtomicFile.of(target).write("renewed".getBytes(UTF_8));
		assertThat(Thread.interrupted()).isTrue();
		assertThat(target).hasContent("renewed");
	}

	@Test
	void r6OldStraysOfThisTargetAloneAreRemoved() throws IOException {
		Path target = existing("old");
		Path old = aged(".config.toml.0123456789abcdef.tmp");
		Path other = aged(".other.toml.0123456789abcdef.tmp");
		Path similar = aged(".config.toml.backup.tmp");
		Path folder = Files.createDirectory(this.directory.resolve(".config.toml.aaaaaaaaaaaaaaaa.tmp"));
		Files.setLastModifiedTime(folder, LONG_AGO);
		Path young = Files.createFile(this.directory.resolve(".config.toml.fedcba9876543210.tmp"));
		AtomicFile.of(target).write("new".getBytes(UTF_8));
		assertThat(old).doesNotExist();
		assertThat(List.of(other, similar, folder, young)).allMatch(Files::exists);
	}

	private Path existing(String content) throws IOException {
		return Files.writeString(this.directory.resolve("config.toml"), content);
	}

	private Path aged(String name) throws IOException {
		Path file = Files.createFile(this.directory.resolve(name));
		return Files.setLastModifiedTime(file, LONG_AGO);
	}

	private List<String> names() throws IOException {
		try (Stream<Path> found = Files.list(this.directory)) {
			return found.map((path) -> path.getFileName().toString()).toList();
		}
	}

	private static Object key(Path file) throws IOException {
		return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
	}

}
