package dev.cliengine.sample.kohub.command;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.OrganizationApi;
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.client.model.Member;
import dev.cliengine.sample.kohub.text.OrganizationViews;

/**
 * The members of organizations.
 */
@Component
class MemberList {

	private final Hub hub;

	private final Lists lists;

	MemberList(Hub hub, Lists lists) {
		this.hub = hub;
		this.lists = lists;
	}

	CommandResult<Answer<List<Member>>> show(CommandContext context, String org) {
		Answer<List<Member>> answer = this.hub.client(context).organizations().listOrganizationMembers(org);
		return this.lists.table(context, answer, OrganizationViews.members(org, answer.value()));
	}

	/**
	 * The role somebody has, {@code null} if nobody knows: what comes next says why.
	 */
	@Nullable String role(OrganizationApi organizations, String org, String user) {
		try {
			return organizations.listOrganizationMembers(org)
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
