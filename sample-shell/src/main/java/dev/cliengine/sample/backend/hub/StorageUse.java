package dev.cliengine.sample.backend.hub;

import java.util.Optional;

/**
 * What namespaces store.
 *
 * @since 0.1.0
 */
public interface StorageUse {

	/**
	 * The bytes of a namespace's repositories.
	 * @param namespace a user or an organization
	 * @param isPrivate whether those of its private repositories, or its public ones
	 */
	long usedBytes(String namespace, boolean isPrivate);

	/**
	 * How many repositories a namespace has.
	 * @param type {@code model}, {@code dataset} or {@code space}
	 */
	long repositories(String namespace, String type);

	/** Counts the bytes of a namespace anew. */
	void recalculate(String namespace);

	/**
	 * The id of the repository that stands in the way of a new one: it has the name, or
	 * one that folds to the same.
	 */
	default Optional<String> conflicting(String namespace, String type, String name) {
		return Optional.empty();
	}

}
