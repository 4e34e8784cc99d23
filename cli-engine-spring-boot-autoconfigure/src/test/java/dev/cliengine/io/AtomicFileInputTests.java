package dev.cliengine.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@DisabledOnOs(OS.WINDOWS)
class AtomicFileInputTests {

	@TempDir
	Path directory;

	@Test
	void r5AbsentIsEmpty() {
		assertThat(AtomicFile.of(this.directory.resolve("a/b")).read(10)).isEmpty();
	}

	@Test
	void r5OpeningAnAbsentFileSaysSo() {
		Path target = this.directory.resolve("absent");
		failure(ErrorCategory.NOT_FOUND, () -> AtomicFile.of(target).open()).withMessage("There is no file " + target);
	}

	@Test
	void r5TheLimitIsExact() throws IOException {
		Path target = Files.write(this.directory.resolve("file"), new byte[100]);
		assertThat(AtomicFile.of(target).read(100)).hasValueSatisfying((content) -> assertThat(content).hasSize(100));
		assertThat(AtomicFile.of(target).read(Long.MAX_VALUE)).isPresent();
		failure(() -> AtomicFile.of(target).read(99))
			.withMessage("Cannot read " + target + ": it is larger than 99 bytes");
	}

	@Test
	void r5AFileThatHidesItsSizeIsLimitedToo() {
		Path target = Path.of("/proc/self/status");
		assumeTrue(Files.exists(target));
		failure(() -> AtomicFile.of(target).read(10)).withMessageEndingWith("it is larger than 10 bytes");
	}

	@Test
	void openStreamsWhateverSize() throws IOException {
		Path target = Files.writeString(this.directory.resolve("file"), "text");
		try (InputStream in = AtomicFile.of(target).open()) {
			assertThat(in).hasContent("text");
		}
	}

	static Stream<Consumer<AtomicFile>> reading() {
		return Stream.of((file) -> file.read(1000), AtomicFile::open);
	}

	static Stream<Consumer<AtomicFile>> everything() {
		return Stream.concat(reading(), Stream.of((file) -> file.write(new byte[1])));
	}

	@ParameterizedTest
	@MethodSource("everything")
	void r5ADirectoryIsRefused(Consumer<AtomicFile> action) {
		failure(() -> action.accept(AtomicFile.of(this.directory)))
			.withMessageEndingWith(this.directory + ": it is a directory");
		assertThat(this.directory).isEmptyDirectory();
	}

	@ParameterizedTest
	@MethodSource("everything")
	void r5APipeIsRefusedWithoutWaiting(Consumer<AtomicFile> action) throws Exception {
		Path pipe = this.directory.resolve("pipe");
		assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
		failure(() -> action.accept(AtomicFile.of(pipe)))
			.withMessageEndingWith(pipe + ": it is a pipe or a device, not a regular file");
	}

	@ParameterizedTest
	@MethodSource("everything")
	void r5AnEndlessDeviceIsRefused(Consumer<AtomicFile> action) {
		failure(() -> action.accept(AtomicFile.of(Path.of("/dev/zero")))).withMessageContaining("a pipe or a device");
	}

	@ParameterizedTest
	@MethodSource("everything")
	void r5ACircleOfLinksIsRefused(Consumer<AtomicFile> action) throws IOException {
		Path first = this.directory.resolve("first");
		Files.createSymbolicLink(first, Files.createSymbolicLink(this.directory.resolve("second"), first));
		failure(() -> action.accept(AtomicFile.of(first)))
			.withMessageEndingWith(first + ": its symbolic links lead in a circle");
	}

	@ParameterizedTest
	@MethodSource("everything")
	void r5AFileInPlaceOfADirectoryIsRefused(Consumer<AtomicFile> action) throws IOException {
		Path file = Files.createFile(this.directory.resolve("file"));
		failure(() -> action.accept(AtomicFile.of(file.resolve("config.toml"))))
			.withMessageEndingWith(file + " is a file, not a directory");
		assertThat(file).isEmptyFile();
	}

	@ParameterizedTest
	@MethodSource("reading")
	void r5ALinkToNothingIsNotTakenForAnEmptyFile(Consumer<AtomicFile> action) throws IOException {
		Path link = Files.createSymbolicLink(this.directory.resolve("link"), this.directory.resolve("gone"));
		failure(() -> action.accept(AtomicFile.of(link))).withMessageContaining("a symbolic link to")
			.withMessageContaining("gone");
	}

	@ParameterizedTest
	@MethodSource("reading")
	void r5AnUnreadableFileIsNotTakenForAnEmptyFile(Consumer<AtomicFile> action) throws IOException {
		assumeTrue(Permissions.bind(this.directory));
		Path target = Files.createFile(this.directory.resolve("file"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("-wx------")));
		failure(() -> action.accept(AtomicFile.of(target)))
			.withMessage("Cannot read " + target + ": permission denied");
	}

	private static ThrowableAssertAlternative<CliException> failure(Runnable action) {
		return failure(ErrorCategory.FAILURE, action);
	}

	private static ThrowableAssertAlternative<CliException> failure(ErrorCategory category, Runnable action) {
		return assertThatExceptionOfType(CliException.class).isThrownBy(action::run)
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(category))
			.satisfies((ex) -> assertThat(ex.fix()).isNotBlank());
	}

}
