package dev.cliengine.sample.kohub.client.model;

import java.nio.file.Path;

/**
 * A file to download.
 *
 * @param path in the repository
 * @param revision a branch, tag or commit
 * @param target where it goes
 * @param overwrite whether a file may be replaced
 * @since 0.1.0
 */
public record FileDownload(String path, String revision, Path target, boolean overwrite) {

	/** A file of {@code main} that replaces none. */
	public static FileDownload of(String path, Path target) {
		return new FileDownload(path, "main", target, false);
	}

}
