package dev.cliengine.sample.kohub.client.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An account the way Hugging Face tells it.
 *
 * @since 0.1.0
 */
public record Identity(String type, String id, String name, @Nullable String fullname, @Nullable String email,
		boolean emailVerified, boolean canPay, boolean isPro, List<Org> orgs, @Nullable Auth auth,
		@Nullable Site site) {

	/**
	 * An organization of the account.
	 */
	public record Org(String name, @Nullable String fullname, @Nullable String roleInOrg) {
	}

	/**
	 * How the caller is known.
	 */
	public record Auth(@Nullable String type, @Nullable AccessToken accessToken) {
	}

	/**
	 * The token of the caller, if it is one.
	 */
	public record AccessToken(@Nullable String displayName, @Nullable String role) {
	}

	/**
	 * The server.
	 */
	public record Site(String name, String api, String version) {
	}

}
