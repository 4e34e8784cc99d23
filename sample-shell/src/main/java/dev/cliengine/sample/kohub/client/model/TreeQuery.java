package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of a revision a list should hold.
 *
 * @param path the directory, empty for the root
 * @param recursive whether all files below it are listed, without directories
 * @param expand whether the last commit of each entry is told
 * @param limit how many entries a page has at most, {@code null} for as the server likes
 * @param namePrefix what the names of the entries begin with, {@code null} for anything
 * @since 0.1.0
 */
public record TreeQuery(String path, boolean recursive, boolean expand, @Nullable Integer limit,
		@Nullable String namePrefix) implements Query {

	/**
	 * @throws dev.cliengine.sample.kohub.client.error.ValidationError if the path is none
	 */
	public TreeQuery {
		path = Names.path(path);
	}

	/** What is in a directory itself. */
	public static TreeQuery in(String path) {
		return new TreeQuery(path, false, false, null, null);
	}

	/** All files below a directory. */
	public static TreeQuery below(String path) {
		return new TreeQuery(path, true, false, null, null);
	}

	public TreeQuery withLimit(int limit) {
		return new TreeQuery(this.path, this.recursive, this.expand, limit, this.namePrefix);
	}

	public TreeQuery expanded() {
		return new TreeQuery(this.path, this.recursive, true, this.limit, this.namePrefix);
	}

	@Override
	public void addTo(Parameters parameters) {
		parameters.add("recursive", this.recursive)
			.add("expand", this.expand ? true : null)
			.add("limit", this.limit)
			.add("name_prefix", this.namePrefix);
	}

}
