package dev.cliengine.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisabledOnOs(OS.WINDOWS)
class InstalledFileTests {

	@TempDir
	Path directory;

	@Test
	void r1ALinkIsReplacedAndWhatItLeadsToStays() throws IOException {
		Path other = Files.writeString(this.directory.resolve("other"), "other");
		Path place = Files.createSymbolicLink(this.directory.resolve("place"), other);
		write(place, "new", true);
		assertThat(other).hasContent("other");
		assertThat(place).hasContent("new");
		assertThat(Files.isSymbolicLink(place)).isFalse();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place))).isEqualTo("rwxr-xr-x");
		write(place, "newer", false);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place))).isEqualTo("rw-r--r--");
		assertOnly("other", "place");
	}

	@Test
	void linksTakeThePlaceOfWhateverIsThere() throws IOException {
		Path target = Files.writeString(this.directory.resolve("target"), "target");
		Path place = this.directory.resolve("deep/er/place");
		for (int i = 0; i < 2; i++) {
			new InstalledFile(place).softLink(target);
			assertThat(Files.readSymbolicLink(place)).isEqualTo(target);
			new InstalledFile(place).hardLink(target);
			new InstalledFile(place).hardLink(target);
			assertThat(Files.isSymbolicLink(place)).isFalse();
			assertThat(Files.isSameFile(place, target)).isTrue();
		}
		try (Stream<Path> names = Files.list(place.resolve("..").normalize())) {
			assertThat(names).containsExactly(place);
		}
	}

	@Test
	void aDirectoryIsNeitherReplacedNorRemoved() throws IOException {
		Path place = Files.createDirectories(this.directory.resolve("place"));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> write(place, "x", false))
			.withMessageContaining("it is a directory");
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> new InstalledFile(place).softLink(place));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> new InstalledFile(place).delete());
		assertThat(place).isDirectory();
		assertOnly("place");
	}

	@Test
	void aLinkIsRemovedAlone() throws IOException {
		Path other = Files.writeString(this.directory.resolve("other"), "other");
		Path place = Files.createSymbolicLink(this.directory.resolve("place"), other);
		assertThat(new InstalledFile(place).delete()).isTrue();
		assertThat(new InstalledFile(place).delete()).isFalse();
		assertThat(other).exists();
	}

	@Test
	void aTreeIsRemovedWithoutWhatItsLinksLeadTo() throws IOException {
		Path other = Files.createDirectories(this.directory.resolve("other"));
		Files.writeString(other.resolve("file"), "mine");
		DirectoryTree tree = new DirectoryTree(this.directory.resolve("a/b"));
		assertThat(tree.missing()).containsExactly(this.directory.resolve("a"), tree.root());
		tree.create();
		Files.createSymbolicLink(tree.root().resolve("link"), other);
		tree.copy(other.resolve("file"), "lib/file");
		tree.stamp("stamp", FileTime.fromMillis(12345));
		assertThat(Files.getLastModifiedTime(tree.root().resolve("stamp")).toMillis()).isEqualTo(12345);
		DirectoryTree moved = new DirectoryTree(this.directory.resolve("moved"));
		tree.moveTo(moved.root());
		moved.deleteIfEmpty();
		assertThat(moved.root().resolve("lib/file")).hasContent("mine");
		moved.delete();
		moved.delete();
		assertThat(moved.root()).doesNotExist();
		assertThat(other.resolve("file")).exists();
	}

	private static void write(Path place, String text, boolean program) {
		new InstalledFile(place).write(text.getBytes(StandardCharsets.UTF_8), program);
	}

	private void assertOnly(String... names) throws IOException {
		try (Stream<Path> found = Files.list(this.directory)) {
			assertThat(found.map((path) -> path.getFileName().toString())).containsExactlyInAnyOrder(names);
		}
	}

}
