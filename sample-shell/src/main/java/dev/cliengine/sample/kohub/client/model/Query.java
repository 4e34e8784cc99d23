package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;

/**
 * What a request asks for behind the question mark.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Query {

	/** What is appended to the path, empty for nothing. */
	default String path() {
		return "";
	}

	/** Adds its parameters in their order. */
	void addTo(Parameters parameters);

	/**
	 * The parameters of a request.
	 */
	interface Parameters {

		/** Adds one, if it has a value. */
		Parameters add(String name, @Nullable Object value);

	}

}
