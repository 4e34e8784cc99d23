package dev.cliengine.sample.backend.hub.account;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.hub.HubClock;
import dev.cliengine.sample.backend.hub.HubDatabase;
import dev.cliengine.sample.backend.hub.Json;

/**
 * Who belongs to which organization.
 */
final class Members {

	private final HubDatabase database;

	private final HubClock clock;

	Members(HubDatabase database, HubClock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** The members with their roles, longest first. */
	List<Map<String, @Nullable Object>> of(long organization) {
		return this.database.jdbc()
			.sql("""
					select a.name, m.role from members m join accounts a on a.id = m.user_id
					where m.organization_id = ? order by m.joined_at""")
			.param(organization)
			.query((row, number) -> Json.object("user", row.getString("name"), "role", row.getString("role")))
			.list();
	}

	/** The organizations of a user, longest first. */
	List<Membership> organizationsOf(long user) {
		return this.database.jdbc().sql("""
				select o.name, o.description, m.role from members m join accounts o on o.id = m.organization_id
				where m.user_id = ? order by m.joined_at""").param(user).query(Membership.class).list();
	}

	boolean contains(long organization, long user) {
		return this.database.jdbc()
			.sql("select count(*) from members where organization_id = ? and user_id = ?")
			.param(organization)
			.param(user)
			.query(Long.class)
			.single() > 0;
	}

	void add(long organization, long user, String role) {
		this.database.jdbc()
			.sql("insert into members (organization_id, user_id, role, joined_at) values (?, ?, ?, ?)")
			.param(organization)
			.param(user)
			.param(role)
			.param(this.clock.next().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Whether there was such a member. */
	boolean change(long organization, long user, String role) {
		return this.database.jdbc()
			.sql("update members set role = ? where organization_id = ? and user_id = ?")
			.param(role)
			.param(organization)
			.param(user)
			.update() > 0;
	}

	/** Whether there was such a member. */
	boolean remove(long organization, long user) {
		return this.database.jdbc()
			.sql("delete from members where organization_id = ? and user_id = ?")
			.param(organization)
			.param(user)
			.update() > 0;
	}

	/**
	 * An organization somebody belongs to.
	 *
	 * @param name the organization's name
	 * @param description what it is
	 * @param role what the user is there
	 */
	record Membership(String name, @Nullable String description, String role) {
	}

}
