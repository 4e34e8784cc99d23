package dev.cliengine.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class PartFileTests {

	@TempDir
	private Path directory;

	private Path target;

	@BeforeEach
	void name() {
		this.target = this.directory.resolve("f");
	}

	@Test
	void whatWasWrittenIsThereTheNextTime() {
		try (PartFile part = PartFile.open(this.target, false)) {
			part.restart("note");
			part.append(bytes("abc"));
		}
		try (PartFile part = PartFile.open(this.target, false)) {
			assertThat(part.size()).isEqualTo(3);
			assertThat(part.note()).isEqualTo("note");
			part.append(bytes("de"));
			ByteArrayOutputStream read = new ByteArrayOutputStream();
			part.read((buffer) -> read.write(buffer.array(), 0, buffer.limit()));
			assertThat(read).hasToString("abcde");
			part.publish();
		}
		assertThat(this.target).hasContent("abcde");
		assertThat(this.directory.toFile().list()).containsExactly("f");
	}

	@Test
	void anEmptyPartIsNotLeft() {
		PartFile.open(this.target, false).close();
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void aNewBeginningHasNothingOfTheOld() {
		try (PartFile part = PartFile.open(this.target, false)) {
			part.restart("one");
			part.append(bytes("abc"));
			part.restart("two");
			assertThat(part.size()).isZero();
			assertThat(part.note()).isEqualTo("two");
		}
	}

	@Test
	void onlyOneAtATimeWritesIt() {
		try (PartFile part = PartFile.open(this.target, false)) {
			part.restart("");
			assertThatExceptionOfType(CliException.class).isThrownBy(() -> PartFile.open(this.target, false))
				.satisfies((failure) -> assertThat(failure.code()).isEqualTo("LOCKED"));
		}
		PartFile.open(this.target, false).close();
	}

	@Test
	void whatComesAfterItWasClosedIsDropped() {
		PartFile part = PartFile.open(this.target, false);
		part.restart("");
		part.append(bytes("a"));
		part.close();
		part.append(bytes("b"));
		assertThat(this.directory.resolve("f.part")).hasContent("a");
	}

	@Test
	void r32APlantedLinkIsNotFollowed() throws IOException {
		Path victim = Files.writeString(this.directory.resolve("victim"), "mine");
		Files.createSymbolicLink(this.directory.resolve("f.part"), victim);
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> PartFile.open(this.target, false))
			.withMessageContaining("f.part is in the way");
		assertThat(victim).hasContent("mine");
	}

	@Test
	void aFileThatAppearsMeanwhileIsNotOverwritten() throws IOException {
		try (PartFile part = PartFile.open(this.target, false)) {
			part.restart("");
			part.append(bytes("a"));
			Files.writeString(this.target, "mine");
			assertThatExceptionOfType(CliException.class).isThrownBy(part::publish)
				.satisfies((failure) -> assertThat(failure.code()).isEqualTo("FILE_EXISTS"));
		}
		assertThat(this.target).hasContent("mine");
		assertThat(this.directory.resolve("f.part")).hasContent("a");
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void aFileThatIsReplacedKeepsItsMode() throws IOException {
		Files.writeString(this.target, "old");
		Files.setPosixFilePermissions(this.target, PosixFilePermissions.fromString("rw-r-----"));
		try (PartFile part = PartFile.open(this.target, true)) {
			part.restart("");
			part.append(bytes("new"));
			part.publish();
		}
		assertThat(this.target).hasContent("new");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.target))).isEqualTo("rw-r-----");
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void r7AFullDiskKeepsWhatFits() throws Exception {
		assumeTrue(Permissions.namespaces());
		String script = "exec unshare -rm sh -c 'mount -t tmpfs -o size=256k none \"$0\" && \"$@\" && ls -A \"$0\"' '"
				+ this.directory + "' \"$@\"";
		try (ChildJvm child = ChildJvm.startIn(script, "part", this.target, 1_000_000)) {
			assertThat(child.lines()).containsExactly(
					"UNAVAILABLE Cannot write " + this.target + ": no space is left on its file system", "f.part",
					"f.part.etag");
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void r7AReadOnlyFileSystemIsNamed() throws Exception {
		assumeTrue(Permissions.namespaces());
		String script = "exec unshare -rm sh -c 'mount -t tmpfs -o ro none \"$0\" && \"$@\"' '" + this.directory
				+ "' \"$@\"";
		try (ChildJvm child = ChildJvm.startIn(script, "part", this.target, 1)) {
			assertThat(child.lines())
				.containsExactly("FAILURE Cannot write " + this.target + ": its file system is read-only");
		}
	}

	private static ByteBuffer bytes(String text) {
		return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
	}

}
