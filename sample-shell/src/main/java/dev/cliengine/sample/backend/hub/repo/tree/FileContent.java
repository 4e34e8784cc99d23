package dev.cliengine.sample.backend.hub.repo.tree;

/**
 * What is in a file. Two are equal exactly when the bytes and their way of storing are.
 *
 * @param lfs whether it is stored as LFS content
 * @param oid the SHA-256 of LFS content, otherwise the id Git gives to the blob
 * @param size its length in bytes
 * @param sha256 where the store has it
 * @param checksum the SHA-256 of LFS content, otherwise the MD5
 * @since 0.1.0
 */
public record FileContent(boolean lfs, String oid, long size, String sha256, String checksum) {

	/** LFS content of that SHA-256 and length. */
	public static FileContent ofLfs(String sha256, long size) {
		return new FileContent(true, sha256, size, sha256, sha256);
	}

	/**
	 * The same content with the other kind of id that regular files have once a
	 * repository was moved or squashed.
	 */
	public FileContent rewritten() {
		return this.lfs ? this : new FileContent(false, this.checksum, this.size, this.sha256, this.checksum);
	}

}
