package dev.cliengine.sample.backend.hub.account;

import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.cliengine.sample.backend.hub.HubClock;
import dev.cliengine.sample.backend.hub.HubDatabase;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.Namespaces;

/**
 * Users and organizations in the database.
 */
final class Accounts {

	private static final String SELECT = """
			select id, name, organization, email, email_verified, password_hash, active, full_name,
			description, bio, website, social_media, created_at from accounts""";

	private final HubDatabase database;

	private final HubClock clock;

	Accounts(HubDatabase database, HubClock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Gives a user.
	 * @throws HubException 404 {@code User not found}
	 */
	Account user(String name) {
		return find(name).filter((account) -> !account.organization())
			.orElseThrow(() -> HubException.detail(404, "User not found"));
	}

	/**
	 * Gives an organization.
	 * @throws HubException 404 {@code Organization not found}
	 */
	Account organization(String name) {
		return find(name).filter(Account::organization)
			.orElseThrow(() -> HubException.detail(404, "Organization not found"));
	}

	Optional<Account> find(String name) {
		return jdbc().sql(SELECT + " where name = ?").param(name).query(Account.class).optional();
	}

	boolean hasEmail(String email) {
		return jdbc().sql("select count(*) from accounts where email = ?").param(email).query(Long.class).single() > 0;
	}

	void addUser(String name, String email, String passwordHash, boolean verified) {
		jdbc().sql("""
				insert into accounts (name, folded_name, organization, email, email_verified, password_hash, created_at)
				values (:name, :folded, false, :email, :verified, :password, :now)""")
			.param("name", name)
			.param("folded", Namespaces.folded(name))
			.param("email", email)
			.param("verified", verified)
			.param("password", passwordHash)
			.param("now", this.clock.next().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** An organization whose creator is its super-admin. */
	void addOrganization(String name, @Nullable String description, long creator) {
		this.database.inTransaction(() -> {
			jdbc().sql("""
					insert into accounts (name, folded_name, organization, description, created_at)
					values (:name, :folded, true, :description, :now)""")
				.param("name", name)
				.param("folded", Namespaces.folded(name))
				.param("description", description)
				.param("now", this.clock.next().atOffset(ZoneOffset.UTC))
				.update();
			new Members(this.database, this.clock).add(organization(name).id(), creator, "super-admin");
		});
	}

	private JdbcClient jdbc() {
		return this.database.jdbc();
	}

}
