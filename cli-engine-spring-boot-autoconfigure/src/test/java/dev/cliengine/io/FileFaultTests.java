package dev.cliengine.io;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.FileFailure.Attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@EnabledOnOs({ OS.LINUX, OS.MAC })
class FileFaultTests {

	@TempDir
	Path directory;

	@Test
	@EnabledOnOs(OS.LINUX)
	void r7AFullDiskKeepsTheOldContentAndSaysSo() throws Exception {
		assumeTrue(Permissions.namespaces());
		String script = "exec unshare -rm sh -c 'mount -t tmpfs -o size=64k none \"$0\" && cd \"$0\" "
				+ "&& printf old >target && \"$@\" && cat target && ls -A' '" + this.directory + "' \"$@\"";
		try (ChildJvm child = ChildJvm.startIn(script, "write", this.directory.resolve("target"), 200_000)) {
			assertThat(child.lines()).containsExactly("UNAVAILABLE Cannot write " + this.directory.resolve("target")
					+ ": no space is left on its file system", "oldtarget");
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void r7AReadOnlyFileSystemIsNamed() throws Exception {
		assumeTrue(Permissions.namespaces());
		String script = "exec unshare -rm sh -c 'mount -t tmpfs -o ro none \"$0\" && \"$@\"' '" + this.directory
				+ "' \"$@\"";
		try (ChildJvm child = ChildJvm.startIn(script, "write", this.directory.resolve("a/target"), 1)) {
			assertThat(child.lines()).containsExactly(
					"FAILURE Cannot write " + this.directory.resolve("a/target") + ": its file system is read-only");
		}
	}

	@Test
	void r7AReadOnlyDirectoryIsNamed() throws IOException {
		assumeTrue(Permissions.bind(this.directory));
		Path closed = Files.createDirectory(this.directory.resolve("closed"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
		Path target = closed.resolve("config.toml");
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> AtomicFile.of(target).write(new byte[1]))
			.withMessage("Cannot write " + target + ": permission denied")
			.satisfies((ex) -> assertThat(ex.fix()).isEqualTo("Check the owner and the mode of " + closed));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> LockFile.beside(target, (notice) -> {
		}).hold(() -> 1)).withMessage("Cannot lock " + target + ": permission denied");
	}

	@Test
	void r7TheSystemsWordsBecomeACategory() {
		assertThat(writing(new IOException("No space left on device")).category()).isEqualTo(ErrorCategory.UNAVAILABLE);
		assertThat(writing(new IOException("Disk quota exceeded")).category()).isEqualTo(ErrorCategory.UNAVAILABLE);
		assertThat(writing(new FileSystemException("f", null, "Read-only file system")).getMessage())
			.endsWith("its file system is read-only");
		assertThat(writing(new AtomicMoveNotSupportedException("f", "g", "other device")).getMessage())
			.endsWith("the file system cannot replace a file in one step");
		assertThat(writing(new ClosedByInterruptException()).category()).isEqualTo(ErrorCategory.INTERRUPTED);
		assertThat(writing(new IOException()).getMessage()).endsWith(": IOException");
	}

	@Test
	void aTemporaryFileIsNeverBlamed() {
		Path temporary = this.directory.resolve(".f.0123456789abcdef.tmp");
		assertThat(writing(new AccessDeniedException(temporary.toString())).fix())
			.isEqualTo("Check the owner and the mode of " + this.directory);
	}

	private CliException writing(IOException cause) {
		return new FileFailure(Attempt.WRITE, this.directory.resolve("f")).because(cause);
	}

}
