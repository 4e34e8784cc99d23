package dev.cliengine.sample.kohub.client.model;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Files to upload with one message.
 *
 * @param files the files
 * @param branch where they go
 * @param message of the commits, {@code null} for {@code Upload PATH}
 * @since 0.1.0
 */
public record FileUpload(List<LocalFile> files, String branch, @Nullable String message) {

	public FileUpload {
		files = List.copyOf(files);
	}

	/** One file for {@code main}. */
	public static FileUpload of(Path source, String path) {
		return new FileUpload(List.of(new LocalFile(source, path)), "main", null);
	}

}
