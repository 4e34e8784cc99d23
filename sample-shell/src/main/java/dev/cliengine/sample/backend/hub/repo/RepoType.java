package dev.cliengine.sample.backend.hub.repo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a repository is for. */
enum RepoType {

	MODEL, DATASET, SPACE;

	/** The name in bodies: {@code model}. */
	String singular() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The name in paths: {@code models}. */
	String plural() {
		return singular() + "s";
	}

	static Optional<RepoType> ofSingular(String name) {
		return Arrays.stream(values()).filter((type) -> type.singular().equals(name)).findFirst();
	}

	static Optional<RepoType> ofPlural(String name) {
		return Arrays.stream(values()).filter((type) -> type.plural().equals(name)).findFirst();
	}

}
