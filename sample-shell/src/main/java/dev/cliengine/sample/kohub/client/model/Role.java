package dev.cliengine.sample.kohub.client.model;

import java.util.Arrays;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.cliengine.sample.kohub.client.error.ValidationError;

/**
 * What members of an organization may do.
 *
 * @since 0.1.0
 */
public enum Role {

	/** Reads. */
	VISITOR,

	/** Writes. */
	MEMBER,

	/** Deletes, changes settings and members. */
	ADMIN,

	/** Made the organization. */
	SUPER_ADMIN;

	/**
	 * The role of a name.
	 * @throws ValidationError if there is none
	 */
	public static Role of(String name) {
		return Arrays.stream(values())
			.filter((role) -> role.value().equals(name))
			.findFirst()
			.orElseThrow(() -> new ValidationError("role must be one of visitor, member, admin, super-admin"));
	}

	/** As servers write it: {@code super-admin}. */
	@JsonValue
	public String value() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	@Override
	public String toString() {
		return value();
	}

}
