package dev.cliengine.sample.backend.hub.repo.tree;

import org.jspecify.annotations.Nullable;

/**
 * A line of a directory listing.
 *
 * @param path from the root
 * @param file the file, {@code null} for a directory
 * @since 0.1.0
 */
public record TreeItem(String path, @Nullable TreeEntry file) {

	/** What a listing that goes on behind this item is asked with. */
	public String cursor() {
		return (this.file != null) ? this.path : this.path + "/";
	}

}
