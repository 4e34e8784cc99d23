package dev.cliengine.sample.backend.hub;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * How much namespaces may store.
 *
 * @since 0.1.0
 */
public final class Quotas {

	private static final double GIGABYTE = 1_000_000_000.0;

	private final HubDatabase database;

	/** The quotas in this database. */
	public Quotas(HubDatabase database) {
		this.database = database;
	}

	/**
	 * The bytes a namespace may store.
	 * @param isPrivate whether in its private repositories, or its public ones
	 * @return {@code null} for any number, and for a namespace that does not exist
	 */
	public @Nullable Long limit(String namespace, boolean isPrivate) {
		String column = isPrivate ? "private_quota" : "public_quota";
		return this.database.jdbc()
			.sql("select " + column + " from accounts where name = ? and " + column + " is not null")
			.param(namespace)
			.query(Long.class)
			.optional()
			.orElse(null);
	}

	/**
	 * Gives both kinds of a namespace's repositories this many bytes, {@code null} for
	 * any.
	 */
	public void set(String namespace, @Nullable Long bytes) {
		this.database.jdbc()
			.sql("update accounts set private_quota = :bytes, public_quota = :bytes where name = :name")
			.param("bytes", bytes)
			.param("name", namespace)
			.update();
	}

	/**
	 * Refuses what does not fit.
	 * @param used the bytes that are stored
	 * @param more the bytes that would be added
	 * @throws HubException 413 {@code Storage quota exceeded}
	 */
	public void require(String namespace, boolean isPrivate, long used, long more) {
		Long limit = limit(namespace, isPrivate);
		if (limit != null && used + more > limit) {
			throw HubException.detail(413,
					Json.object("error", "Storage quota exceeded", "message",
							String.format(Locale.ROOT, "%s storage quota exceeded: %.2fGB would exceed limit of %.2fGB",
									isPrivate ? "Private" : "Public", (used + more) / GIGABYTE, limit / GIGABYTE)));
		}
	}

}
