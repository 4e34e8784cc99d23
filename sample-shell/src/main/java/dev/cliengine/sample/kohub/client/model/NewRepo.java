package dev.cliengine.sample.kohub.client.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A repository to make.
 *
 * @param type what it holds
 * @param name without its namespace
 * @param organization its namespace, {@code null} for the own one
 * @param isPrivate whether only members see it; counts more than the visibility
 * @param visibility {@code public} or {@code private}
 * @param sdk what a space is made with
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewRepo(RepoType type, String name, @JsonInclude @Nullable String organization,
		@JsonProperty("private") @Nullable Boolean isPrivate, @Nullable String visibility, @Nullable String sdk) {

	public NewRepo {
		Names.require("name", name);
		if (organization != null) {
			Names.require("namespace", organization);
		}
	}

	/**
	 * A repository by its id.
	 * @param repoId {@code namespace/name}, or a name in the own namespace
	 * @throws dev.cliengine.sample.kohub.client.error.ValidationError if it is neither
	 */
	public static NewRepo of(String repoId, RepoType type, boolean isPrivate) {
		Names.Split split = Names.split(repoId);
		return new NewRepo(type, split.name(), split.namespace(), isPrivate, null, null);
	}

}
