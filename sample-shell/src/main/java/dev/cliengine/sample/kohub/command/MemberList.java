package dev.cliengine.sample.kohub.command;

import java.util.List;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.client.Answer;
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

}
