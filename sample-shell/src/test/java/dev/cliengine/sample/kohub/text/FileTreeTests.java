package dev.cliengine.sample.kohub.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.cliengine.sample.kohub.client.model.TreeEntry;
import dev.cliengine.sample.kohub.view.Look;

import static org.assertj.core.api.Assertions.assertThat;

class FileTreeTests {

	@Test
	void directoriesComeFirstAndFilesTellTheirSize() {
		FileTree tree = new FileTree("mira/sketch (main)", "").add(List.of(file("a.txt", 2), directory("z")));
		assertThat(tree.text(Look.plain())).isEqualTo("mira/sketch (main)\n|-- z/\n`-- a.txt (2 B)\n");
	}

	@Test
	void filesOfAllDirectoriesStandInTheirs() {
		FileTree tree = new FileTree("head", "").add(List.of(file("b/c/d.txt", 1234), large("m.bin")));
		assertThat(tree.text(Look.plain()))
			.isEqualTo("head\n|-- b/\n|   `-- c/\n|       `-- d.txt (1.2 KB)\n`-- m.bin (5.0 MB) (LFS)\n");
	}

	@Test
	void pathsAreToldBelowTheDirectoryThatWasListed() {
		FileTree tree = new FileTree("head", "cfg").add(List.of(file("cfg/a.json", 3), directory("cfg/sub")));
		assertThat(tree.text(Look.plain())).isEqualTo("head\n|-- sub/\n`-- a.json (3 B)\n");
	}

	@Test
	void nothingIsSaidInASentence() {
		assertThat(new FileTree("head", "").add(List.of()).text(Look.plain())).isEqualTo("No files found\n");
	}

	private static TreeEntry file(String path, long size) {
		return new TreeEntry("file", "0".repeat(40), size, path, null, null, null);
	}

	private static TreeEntry large(String path) {
		return new TreeEntry("file", "0".repeat(64), 5_000_000, path, null,
				new TreeEntry.Lfs("0".repeat(64), 5_000_000, 134), null);
	}

	private static TreeEntry directory(String path) {
		return new TreeEntry("directory", "", 0, path, null, null, null);
	}

}
