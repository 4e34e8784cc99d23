package dev.cliengine.sample.backend.hub.storage;

/**
 * An upload that is made in parts.
 *
 * @param id names it
 * @param oid the SHA-256 of the whole
 * @param size the length of the whole in bytes
 * @param chunk the length of every part but the last
 * @since 0.1.0
 */
public record MultipartUpload(String id, String oid, long size, long chunk) {

	/** How many parts there are; they count from 1. */
	public int parts() {
		return (int) ((this.size + this.chunk - 1) / this.chunk);
	}

	/** The length of a part in bytes. */
	public long length(int part) {
		return (part < parts()) ? this.chunk : this.size - this.chunk * (parts() - 1);
	}

}
