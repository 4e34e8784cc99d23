package dev.cliengine.sample.backend.hub.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A user or an organization, as it is stored.
 *
 * @param id its number
 * @param name its name
 * @param organization whether it is an organization
 * @param email a user's address
 * @param emailVerified whether it is known to be theirs
 * @param passwordHash the bcrypt hash of a user's password
 * @param active whether a user may log in
 * @param fullName a user's name among people
 * @param description what an organization is
 * @param bio the longer text
 * @param website an address
 * @param socialMedia names elsewhere, a JSON object
 * @param createdAt when it was registered
 */
record Account(long id, String name, boolean organization, @Nullable String email, boolean emailVerified,
		@Nullable String passwordHash, boolean active, @Nullable String fullName, @Nullable String description,
		@Nullable String bio, @Nullable String website, @Nullable String socialMedia, Instant createdAt) {
}
