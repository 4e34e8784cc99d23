package dev.cliengine.sample.kohub.client.model;

/**
 * Which repository is meant.
 *
 * @param type what it holds
 * @param namespace the account or organization it belongs to
 * @param name its name there
 * @since 0.1.0
 */
public record Repo(RepoType type, String namespace, String name) {

	/**
	 * @throws dev.cliengine.sample.kohub.client.error.ValidationError if namespace or
	 * name cannot be a segment of a path
	 */
	public Repo {
		Names.require("namespace", namespace);
		Names.require("name", name);
	}

	/**
	 * The repository of a type.
	 * @param repoId {@code namespace/name}
	 * @throws dev.cliengine.sample.kohub.client.error.ValidationError if it is anything
	 * else
	 */
	public static Repo of(String repoId, RepoType type) {
		Names.Split split = Names.split(repoId);
		if (split.namespace() == null) {
			throw Names.malformed();
		}
		return new Repo(type, split.namespace(), split.name());
	}

	/** A model by its id. */
	public static Repo model(String repoId) {
		return of(repoId, RepoType.MODEL);
	}

	/** {@code namespace/name}. */
	public String id() {
		return this.namespace + "/" + this.name;
	}

	@Override
	public String toString() {
		return id();
	}

}
