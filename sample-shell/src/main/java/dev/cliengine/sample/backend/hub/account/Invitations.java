package dev.cliengine.sample.backend.hub.account;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.HubClock;
import dev.cliengine.sample.backend.hub.HubDatabase;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.Secrets;

/**
 * Invitations to organizations in the database.
 */
final class Invitations {

	private static final int DIGITS = 64;

	private static final String SELECT = """
			select i.id, i.token, o.name as organization, i.email, i.role, c.name as created_by, i.created_at,
			i.expires_at, i.max_usage, i.usage_count, i.used_at
			from invitations i join accounts o on o.id = i.organization_id join accounts c on c.id = i.created_by""";

	private final HubDatabase database;

	private final HubClock clock;

	private final Secrets secrets = new Secrets();

	Invitations(HubDatabase database, HubClock clock) {
		this.database = database;
		this.clock = clock;
	}

	Invitation create(Account organization, Caller inviter, Offer offer) {
		String token = this.secrets.hex(DIGITS);
		Instant now = this.clock.next();
		this.database.jdbc()
			.sql("""
					insert into invitations
					(token, organization_id, email, role, created_by, created_at, expires_at, max_usage)
					values (:token, :organization, :email, :role, :inviter, :now, :end, :usage)""")
			.param("token", token)
			.param("organization", organization.id())
			.param("email", offer.email())
			.param("role", offer.role())
			.param("inviter", inviter.id())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("end", now.plus(offer.lifetime()).atOffset(ZoneOffset.UTC))
			.param("usage", offer.maxUsage())
			.update();
		return get(token);
	}

	/**
	 * Gives the invitation with this token.
	 * @throws HubException 404 {@code Invitation not found}
	 */
	Invitation get(String token) {
		return this.database.jdbc()
			.sql(SELECT + " where i.token = ?")
			.param(token)
			.query(Invitation.class)
			.optional()
			.orElseThrow(() -> HubException.detail(404, "Invitation not found"));
	}

	/** Newest first. */
	List<Invitation> of(Account organization) {
		return this.database.jdbc()
			.sql(SELECT + " where o.id = ? order by i.created_at desc")
			.param(organization.id())
			.query(Invitation.class)
			.list();
	}

	/** Counts one more use, locking the invitation until the transaction ends. */
	void use(Invitation invitation) {
		this.database.jdbc()
			.sql("update invitations set usage_count = usage_count + 1, used_at = ? where id = ?")
			.param(this.clock.next().atOffset(ZoneOffset.UTC))
			.param(invitation.id())
			.update();
	}

	void delete(Invitation invitation) {
		this.database.jdbc().sql("delete from invitations where id = ?").param(invitation.id()).update();
	}

	/**
	 * What is offered.
	 *
	 * @param email whom it is for
	 * @param role what one becomes
	 * @param maxUsage how often it counts
	 * @param lifetime how long it counts
	 */
	record Offer(@Nullable String email, String role, @Nullable Integer maxUsage, Duration lifetime) {
	}

}
