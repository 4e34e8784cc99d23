package dev.cliengine.sample.kohub.client.model;

/**
 * How a file has to be uploaded.
 *
 * @param path where in the repository
 * @param uploadMode {@code regular} or {@code lfs}
 * @param shouldIgnore whether the server already has this content there
 * @since 0.1.0
 */
public record PreuploadMode(String path, String uploadMode, boolean shouldIgnore) {

	/** Whether its content goes to large file storage. */
	public boolean isLfs() {
		return this.uploadMode.equals("lfs");
	}

}
