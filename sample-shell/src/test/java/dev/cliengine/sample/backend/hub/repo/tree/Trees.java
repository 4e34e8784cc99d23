package dev.cliengine.sample.backend.hub.repo.tree;

import java.time.Instant;
import java.util.Arrays;

/** Trees to try things with. */
final class Trees {

	private Trees() {
	}

	/** A tree of files, each written {@code path=content}. */
	static FileTree of(String... files) {
		return FileTree.of(Arrays.stream(files).map(Trees::file).toList());
	}

	static TreeEntry file(String text) {
		String[] parts = text.split("=");
		String content = parts[parts.length - 1];
		return new TreeEntry(parts[0], new FileContent(false, content, content.length(), content, content), "c",
				Instant.EPOCH);
	}

}
