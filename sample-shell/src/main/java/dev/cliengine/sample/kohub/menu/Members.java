package dev.cliengine.sample.kohub.menu;

import java.util.List;

import dev.cliengine.sample.kohub.client.model.Member;
import dev.cliengine.sample.kohub.client.model.Role;
import dev.cliengine.sample.kohub.client.model.UserOrganization;
import dev.cliengine.sample.kohub.text.OrganizationViews;

/**
 * Members of an organization.
 *
 * @param desk what it works with
 */
record Members(Desk desk) {

	private static final List<Role> ROLES = List.of(Role.MEMBER, Role.ADMIN, Role.SUPER_ADMIN, Role.VISITOR);

	void list() {
		String organization = organization();
		this.desk.dialog().show(OrganizationViews.members(organization, of(organization)));
	}

	void add() {
		Dialog dialog = this.desk.dialog();
		String organization = organization();
		String user = dialog.required("Username");
		Role role = dialog.pick("Which role?", ROLES, Role::value, Role.MEMBER);
		this.desk.call("Adding " + user,
				(client) -> this.desk.changes().organizations().add(client, organization, user, role));
		dialog.done("Added " + user + " to " + organization + " as " + role);
	}

	void remove() {
		Dialog dialog = this.desk.dialog();
		String organization = organization();
		String user = member(organization).user();
		if (!dialog.agrees("Remove " + user + " from " + organization + "?", false)) {
			return;
		}
		this.desk.call("Removing " + user,
				(client) -> this.desk.changes().organizations().remove(client, organization, user));
		dialog.done("Removed " + user + " from " + organization);
	}

	void update() {
		Dialog dialog = this.desk.dialog();
		String organization = organization();
		Member member = member(organization);
		Role now = ROLES.stream().filter((role) -> role.value().equals(member.role())).findFirst().orElse(null);
		Role role = dialog.pick("Which role?", ROLES, Role::value, now);
		this.desk.call("Changing the role of " + member.user(),
				(client) -> this.desk.changes().organizations().update(client, organization, member.user(), role));
		dialog.done("Updated " + member.user() + "'s role in " + organization + " to " + role);
	}

	private Member member(String organization) {
		return this.desk.dialog()
			.pick("Which member?", of(organization), (member) -> member.user() + " (" + member.role() + ")", null);
	}

	private List<Member> of(String organization) {
		return this.desk.call("Loading members",
				(client) -> client.organizations().listOrganizationMembers(organization));
	}

	/** The only one of the caller's is the likeliest. */
	private String organization() {
		List<UserOrganization> mine = this.desk.state().user().isEmpty() ? List.of()
				: new Organizations(this.desk).mine();
		String likely = (mine.size() == 1) ? mine.get(0).name() : "";
		return this.desk.dialog()
			.valid("Organization name", likely, (text) -> !text.isEmpty(), "Organization name must not be empty");
	}

}
