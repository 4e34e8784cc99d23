package dev.cliengine.sample.kohub.command;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.InputSource;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.change.OrganizationChanges;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.Member;
import dev.cliengine.sample.kohub.client.model.Role;
import dev.cliengine.sample.kohub.completion.OrganizationCompletion;

/**
 * Who belongs to organizations.
 */
@CommandModule(name = "org member", description = "Manage the members of an organization", auth = AuthRequirement.NONE)
class OrgMemberCommands {

	private final Hub hub;

	private final Shown shown;

	private final MemberList members;

	private final Batch batch;

	private final OrganizationChanges changes;

	OrgMemberCommands(Hub hub, Shown shown, MemberList members, Batch batch, OrganizationChanges changes) {
		this.hub = hub;
		this.shown = shown;
		this.members = members;
		this.batch = batch;
		this.changes = changes;
	}

	@CliCommand(description = "Add members", tier = Tier.MUTATE, examples = { "org member add aurora-lab theo",
			"org member add aurora-lab --from people.txt --role visitor" })
	CommandResult<?> add(
			@CliArgument(description = "The organization", completion = OrganizationCompletion.class) String org,
			@CliArgument(label = "USER", description = "Who shall belong to it") List<String> user,
			@CliOption(description = "What they may do", defaultValue = "member") Role role,
			@CliOption(label = "FILE", description = "Add those of a file too, one a line") @Nullable InputSource from,
			CommandContext context) {
		KohubClient client = this.hub.client(context);
		List<String> users = Batch.items(user, from, "USER");
		if (users.size() == 1 && from == null) {
			Answer<Done> answer = this.changes.add(client, org, users.get(0), role);
			return this.shown.done(context, answer, "Added " + users.get(0) + " to " + org + " as " + role);
		}
		return this.batch.run(context, users, (each) -> {
			this.changes.add(client, org, each, role);
			return "Added " + each + " to " + org + " as " + role;
		});
	}

	@CliCommand(description = "Give a member another role", tier = Tier.MUTATE,
			examples = { "org member update aurora-lab theo --role admin" })
	CommandResult<Answer<Done>> update(
			@CliArgument(description = "The organization", completion = OrganizationCompletion.class) String org,
			@CliArgument(description = "The member") String user,
			@CliOption(description = "What they may do from now on") Role role, CommandContext context) {
		Answer<Done> answer = this.changes.update(this.hub.client(context), org, user, role);
		return this.shown.done(context, answer, "Updated " + user + "'s role in " + org + " to " + role);
	}

	@CliCommand(description = "Remove a member", tier = Tier.DESTRUCTIVE,
			confirm = "Are you sure you want to remove this member?",
			examples = { "org member remove aurora-lab theo --yes" })
	CommandResult<Answer<Done>> remove(
			@CliArgument(description = "The organization", completion = OrganizationCompletion.class) String org,
			@CliArgument(description = "The member") String user, CommandContext context) {
		Answer<Done> answer = this.changes.remove(this.hub.client(context), org, user);
		return this.shown.done(context, answer, "Removed " + user + " from " + org);
	}

	@CliCommand(description = "List members", examples = { "org member list aurora-lab" })
	CommandResult<Answer<List<Member>>> list(
			@CliArgument(description = "The organization", completion = OrganizationCompletion.class) String org,
			CommandContext context) {
		return this.members.show(context, org);
	}

}
