package dev.cliengine.sample.kohub.text;

import java.util.List;
import java.util.Objects;

import dev.cliengine.sample.kohub.client.model.Member;
import dev.cliengine.sample.kohub.client.model.Organization;
import dev.cliengine.sample.kohub.client.model.UserOrganization;
import dev.cliengine.sample.kohub.view.Table;
import dev.cliengine.sample.kohub.view.Words;

/**
 * Organizations as people see them.
 *
 * @since 0.1.0
 */
public final class OrganizationViews {

	private OrganizationViews() {
	}

	/** What is known of one, a fact a line. */
	public static String info(Organization organization) {
		StringBuilder text = new StringBuilder("Name: " + organization.name() + "\n");
		text.append("Description: ").append(Words.known(organization.description())).append('\n');
		text.append("Created: ").append(Words.time(organization.createdAt())).append('\n');
		Organization.RepoCount count = organization.repoCount();
		if (count != null) {
			text.append("Repositories: ").append(count.total()).append(" (").append(count.model()).append(" models, ");
			text.append(count.dataset()).append(" datasets, ").append(count.space()).append(" spaces)\n");
		}
		return text.toString();
	}

	/** Those of an account, and what it may do in them. */
	public static Table list(List<UserOrganization> organizations) {
		Table table = new Table("Organizations", "Name", "Role", "Description").orElse("No organizations found");
		organizations
			.forEach((each) -> table.row(each.name(), each.role(), Objects.requireNonNullElse(each.description(), "")));
		return table;
	}

	/** Who belongs to one. */
	public static Table members(String organization, List<Member> members) {
		Table table = new Table(organization + " Members", "Username", "Role").orElse("No members found");
		members.forEach((member) -> table.row(member.user(), member.role()));
		return table;
	}

}
