package dev.cliengine.sample.kohub.client.model;

import java.util.Arrays;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.cliengine.sample.kohub.client.error.ValidationError;

/**
 * What a repository holds.
 *
 * @since 0.1.0
 */
public enum RepoType {

	MODEL, DATASET, SPACE;

	/**
	 * The type of a name.
	 * @throws ValidationError if it is neither {@code model}, {@code dataset} nor
	 * {@code space}
	 */
	public static RepoType of(String name) {
		return Arrays.stream(values())
			.filter((type) -> type.value().equals(name))
			.findFirst()
			.orElseThrow(() -> new ValidationError("repo_type must be one of model, dataset, space"));
	}

	/** As in bodies and queries: {@code model}. */
	@JsonValue
	public String value() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** As in paths: {@code models}. */
	public String plural() {
		return value() + "s";
	}

	@Override
	public String toString() {
		return value();
	}

}
