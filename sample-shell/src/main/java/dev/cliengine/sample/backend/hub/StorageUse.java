package dev.cliengine.sample.backend.hub;

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

}
