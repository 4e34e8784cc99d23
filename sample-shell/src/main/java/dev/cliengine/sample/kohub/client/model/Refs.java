package dev.cliengine.sample.kohub.client.model;

import java.util.List;

/**
 * The branches and tags of a repository by name.
 *
 * @since 0.1.0
 */
public record Refs(List<Ref> branches, List<Ref> tags) {

	/**
	 * A branch or tag.
	 *
	 * @param name its short name
	 * @param ref {@code refs/heads/NAME} or {@code refs/tags/NAME}
	 * @param targetCommit the commit it stands for
	 */
	public record Ref(String name, String ref, String targetCommit) {
	}

}
