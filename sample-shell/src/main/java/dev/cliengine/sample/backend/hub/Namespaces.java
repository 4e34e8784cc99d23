package dev.cliengine.sample.backend.hub;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Users and organizations: one space of names, and what a caller may do in each.
 *
 * @since 0.1.0
 */
public final class Namespaces {

	private static final Set<String> RESERVED = Set.of("models", "datasets", "spaces", "admin", "organizations", "api",
			"org", "auth", "settings", "new", "login", "register", "logout", "docs", "swagger", "health", "version",
			"resolve", "tree", "blob", "commit", "commits", "branch", "branches", "tag", "tags", "upload", "edit",
			"fallbacksources", "cache", "stats", "quota");

	private static final Set<String> WRITERS = Set.of("member", "admin", "super-admin");

	private static final Set<String> ADMINS = Set.of("admin", "super-admin");

	private final HubDatabase database;

	/** The names in this database. */
	public Namespaces(HubDatabase database) {
		this.database = database;
	}

	/** The name with what does not tell names apart taken out. */
	public static String folded(String name) {
		return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
	}

	/** Whether nobody may have the name. */
	public static boolean isReserved(String name) {
		return RESERVED.contains(folded(name));
	}

	/** The namespace of exactly this name. */
	public Optional<Namespace> find(String name) {
		return this.database.jdbc()
			.sql("select id, name, organization from accounts where name = ?")
			.param(name)
			.query(Namespace.class)
			.optional();
	}

	/** The namespace that has this name or one that folds to the same. */
	public Optional<Namespace> findFolded(String name) {
		return this.database.jdbc()
			.sql("select id, name, organization from accounts where folded_name = ?")
			.param(folded(name))
			.query(Namespace.class)
			.optional();
	}

	/** What this name names. */
	public Kind kind(String name) {
		return find(name).map((found) -> found.organization() ? Kind.ORGANIZATION : Kind.USER).orElse(Kind.NONE);
	}

	/** The caller's role in an organization, as it was given; empty for none. */
	public Optional<String> role(Caller caller, String organization) {
		return this.database.jdbc()
			.sql("""
					select m.role from members m join accounts o on o.id = m.organization_id
					where o.name = ? and m.user_id = ?""")
			.param(organization)
			.param(caller.id())
			.query(String.class)
			.optional();
	}

	/** Whether the caller sees what is private there: their own, or any role. */
	public boolean canRead(@Nullable Caller caller, String namespace) {
		return caller != null && (caller.name().equals(namespace) || role(caller, namespace).isPresent());
	}

	/** Whether the caller may change content there: their own, or member and up. */
	public boolean canWrite(@Nullable Caller caller, String namespace) {
		return caller != null
				&& (caller.name().equals(namespace) || role(caller, namespace).filter(WRITERS::contains).isPresent());
	}

	/** Whether the caller may delete and set there: their own, or admin and up. */
	public boolean canAdmin(@Nullable Caller caller, String namespace) {
		return caller != null
				&& (caller.name().equals(namespace) || role(caller, namespace).filter(ADMINS::contains).isPresent());
	}

	/**
	 * What a name can name.
	 */
	public enum Kind {

		/** A user. */
		USER,

		/** An organization. */
		ORGANIZATION,

		/** Nothing. */
		NONE

	}

	/**
	 * A user or an organization.
	 *
	 * @param id its number
	 * @param name its name as it was registered
	 * @param organization whether it is one
	 */
	public record Namespace(long id, String name, boolean organization) {
	}

}
