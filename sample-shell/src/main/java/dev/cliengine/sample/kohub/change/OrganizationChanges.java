package dev.cliengine.sample.kohub.change;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import dev.cliengine.sample.kohub.Journal;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.client.model.CreatedOrganization;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.Member;
import dev.cliengine.sample.kohub.client.model.Names;
import dev.cliengine.sample.kohub.client.model.Role;

/**
 * Changes of organizations and of who belongs to them.
 *
 * @since 0.1.0
 */
@Component
public class OrganizationChanges {

	private final Journal journal;

	public OrganizationChanges(Journal journal) {
		this.journal = journal;
	}

	/** Makes an organization. */
	public Answer<CreatedOrganization> create(KohubClient client, String org, @Nullable String description) {
		Answer<CreatedOrganization> answer = client.organizations()
			.createOrganization(Names.require("organization", org), description);
		this.journal.record(client, "org create", Map.of("org", org), Undo.never("organizations cannot be deleted"));
		return answer;
	}

	/** Adds a member. */
	public Answer<Done> add(KohubClient client, String org, String user, Role role) {
		Answer<Done> answer = client.organizations().addOrganizationMember(org, Names.require("username", user), role);
		this.journal.record(client, "org member add", Map.of("org", org, "user", user, "role", role.value()),
				undo(PeopleInverses.MEMBER_REMOVE, org, user));
		return answer;
	}

	/** Gives a member another role. */
	public Answer<Done> update(KohubClient client, String org, String user, Role role) {
		String before = role(client, org, user);
		Answer<Done> answer = client.organizations().updateOrganizationMember(org, user, role);
		this.journal.record(client, "org member update", Map.of("org", org, "user", user, "role", role.value()),
				restoring(PeopleInverses.MEMBER_ROLE, org, user, before));
		return answer;
	}

	/** Removes a member. */
	public Answer<Done> remove(KohubClient client, String org, String user) {
		String before = role(client, org, user);
		Answer<Done> answer = client.organizations().removeOrganizationMember(org, user);
		this.journal.record(client, "org member remove", Map.of("org", org, "user", user),
				restoring(PeopleInverses.MEMBER_ADD, org, user, before));
		return answer;
	}

	private static Undo restoring(String kind, String org, String user, @Nullable String role) {
		return (role != null) ? undo(kind, org, user).with("role", role) : Undo.never("the role before is not known");
	}

	private static Undo undo(String kind, String org, String user) {
		return Undo.by(kind).with("org", org).with("user", user);
	}

	/**
	 * The role somebody has, {@code null} if nobody knows: what comes next says why.
	 */
	private static @Nullable String role(KohubClient client, String org, String user) {
		try {
			return client.organizations()
				.listOrganizationMembers(org)
				.value()
				.stream()
				.filter((member) -> member.user().equals(user))
				.map(Member::role)
				.findFirst()
				.orElse(null);
		}
		catch (KohubError ex) {
			return null;
		}
	}

}
