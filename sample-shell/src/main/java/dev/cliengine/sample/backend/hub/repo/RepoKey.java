package dev.cliengine.sample.backend.hub.repo;

/**
 * What a repository is found by.
 *
 * @param type what it is for
 * @param namespace the user or organization it belongs to
 * @param name its name in there
 */
record RepoKey(RepoType type, String namespace, String name) {

	/** {@code namespace/name}. */
	String id() {
		return this.namespace + "/" + this.name;
	}

	/** {@code models/namespace/name}. */
	String path() {
		return this.type.plural() + "/" + id();
	}

}
