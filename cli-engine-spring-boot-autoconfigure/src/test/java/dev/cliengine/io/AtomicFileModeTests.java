package dev.cliengine.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@DisabledOnOs(OS.WINDOWS)
class AtomicFileModeTests {

	private static final byte[] CONTENT = "content".getBytes(UTF_8);

	@TempDir
	Path directory;

	@ParameterizedTest
	@ValueSource(strings = { "rw-rw-rw-", "rwxr-x---", "rw-------", "r--r--r--" })
	void r1TheModeIsKept(String mode) throws IOException {
		Path target = existing(mode);
		AtomicFile.of(target).write(CONTENT);
		assertThat(mode(target)).isEqualTo(mode);
		assertThat(target).hasContent("content");
	}

	@ParameterizedTest
	@CsvSource({ "rw-rw-rw-, rw-------", "rwxr-x---, rw-------", "r--r-----, r--------", "rw-------, rw-------",
			"----w----, rw-------" })
	void r2AWiderSecretIsNarrowed(String before, String after) throws IOException {
		Path target = existing(before);
		AtomicFile.secret(target).write(CONTENT);
		assertThat(mode(target)).isEqualTo(after);
		assertThat(AtomicFile.secret(target).openToOthers()).isFalse();
	}

	@Test
	void r2AnEqualSecretIsNarrowedToo() throws IOException {
		Path target = existing("rw-r--r--");
		assertThat(AtomicFile.secret(target).openToOthers()).isTrue();
		AtomicFile.secret(target).write("old".getBytes(UTF_8));
		assertThat(mode(target)).isEqualTo("rw-------");
	}

	@Test
	void r2ASecretIsNeverWiderWhileItIsWritten() {
		Path target = this.directory.resolve("token");
		AtomicFile.secret(target).write((out) -> {
			out.write(CONTENT);
			out.flush();
			try (var found = Files.list(this.directory)) {
				assertThat(found).hasSize(1).allMatch((path) -> mode(path).equals("rw-------"));
			}
		});
		assertThat(mode(target)).isEqualTo("rw-------");
	}

	@ParameterizedTest
	@ValueSource(strings = { "000", "077" })
	void r2SecretsAndNewDirectoriesAreForTheOwnerUnderAnyMask(String mask) {
		Path target = this.directory.resolve("a/b/token");
		try (ChildJvm child = ChildJvm.startIn("umask " + mask + "; exec \"$@\"", "secret", target)) {
			assertThat(child.await()).isZero();
		}
		assertThat(mode(target)).isEqualTo("rw-------");
		assertThat(mode(this.directory.resolve("a/b"))).isEqualTo("rwx------");
		assertThat(mode(this.directory.resolve("a"))).isEqualTo("rwx------");
	}

	@Test
	void r2ExistingDirectoriesKeepTheirMode() throws IOException {
		Path open = Files.createDirectory(this.directory.resolve("open"));
		Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxr-x"));
		AtomicFile.secret(open.resolve("new/token")).write(CONTENT);
		assertThat(mode(open)).isEqualTo("rwxrwxr-x");
		assertThat(mode(open.resolve("new"))).isEqualTo("rwx------");
	}

	@Test
	void r1ASymbolicLinkStaysAndItsFileChanges() throws IOException {
		Path real = Files.createDirectory(this.directory.resolve("dotfiles")).resolve("real.toml");
		Files.writeString(real, "old");
		Path middle = Files.createSymbolicLink(this.directory.resolve("middle"), Path.of("dotfiles/real.toml"));
		Path link = Files.createSymbolicLink(this.directory.resolve("config.toml"), middle);
		AtomicFile.of(link).write(CONTENT);
		assertThat(link).isSymbolicLink();
		assertThat(middle).isSymbolicLink();
		assertThat(real).hasContent("content");
		assertThat(this.directory.resolve("dotfiles")).isDirectoryNotContaining("glob:**.tmp");
	}

	@Test
	void r1DirectoriesMayBeLinks() throws IOException {
		Path real = Files.createDirectory(this.directory.resolve("real"));
		Path link = Files.createSymbolicLink(this.directory.resolve("link"), real);
		AtomicFile.of(link.resolve("config.toml")).write(CONTENT);
		assertThat(real.resolve("config.toml")).hasContent("content");
	}

	@Test
	void r1ALinkToNothingIsFilled() throws IOException {
		Path link = Files.createSymbolicLink(this.directory.resolve("link"), Path.of("below/real"));
		AtomicFile.of(link).write(CONTENT);
		assertThat(link).isSymbolicLink().hasContent("content");
	}

	@Test
	void r1RootDoesNotTakeAFileAway() throws IOException {
		assumeTrue(Integer.valueOf(0).equals(Files.getAttribute(this.directory, "unix:uid")));
		Path target = existing("rw-r-----");
		try {
			Files.setAttribute(target, "unix:uid", 12345);
			Files.setAttribute(target, "unix:gid", 23456);
		}
		catch (IOException ex) {
			assumeTrue(false, "root without the right to give files away");
		}
		AtomicFile.of(target).write(CONTENT);
		assertThat(Files.readAttributes(target, "unix:uid,gid")).containsEntry("uid", 12345)
			.containsEntry("gid", 23456);
		assertThat(mode(target)).isEqualTo("rw-r-----");
	}

	private Path existing(String mode) throws IOException {
		Path target = Files.writeString(this.directory.resolve("config.toml"), "old");
		return Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
	}

	private static String mode(Path file) {
		try {
			return PosixFilePermissions.toString(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
