package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A file or directory of a revision.
 *
 * @param type {@code file} or {@code directory}
 * @param oid SHA-1 of the blob, SHA-256 for files in large file storage, seldom another
 * checksum; empty for directories
 * @param size in bytes, 0 for directories
 * @param path from the root, without a slash before it
 * @param lastModified when it last changed, {@code null} for directories
 * @param lfs its place in large file storage, {@code null} for regular files
 * @param lastCommit that changed it, if asked for
 * @since 0.1.0
 */
public record TreeEntry(String type, String oid, long size, String path, @Nullable Instant lastModified,
		@Nullable Lfs lfs, @Nullable LastCommit lastCommit) {

	/** Whether it is a directory. */
	public boolean isDirectory() {
		return this.type.equals("directory");
	}

	/**
	 * A file in large file storage.
	 */
	public record Lfs(String oid, long size, int pointerSize) {
	}

	/**
	 * The last commit that changed an entry.
	 */
	public record LastCommit(String id, @Nullable String title, @Nullable Instant date) {
	}

}
