package dev.cliengine.sample.kohub.client.model;

import java.nio.file.Path;

/**
 * A file to upload.
 *
 * @param source where it is on this machine
 * @param path where it goes in the repository
 * @since 0.1.0
 */
public record LocalFile(Path source, String path) {

	/**
	 * @throws dev.cliengine.sample.kohub.client.error.ValidationError if the path is none
	 */
	public LocalFile {
		path = Names.path(path);
	}

}
