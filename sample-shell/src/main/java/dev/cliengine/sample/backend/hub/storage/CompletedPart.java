package dev.cliengine.sample.backend.hub.storage;

/**
 * A part as the uploader reports it.
 *
 * @param number counts from 1
 * @param etag what the storage answered for it, with or without quotes
 * @since 0.1.0
 */
public record CompletedPart(int number, String etag) {

	String md5() {
		return this.etag.replace("\"", "");
	}

}
