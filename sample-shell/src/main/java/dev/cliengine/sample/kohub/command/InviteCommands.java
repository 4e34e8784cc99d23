package dev.cliengine.sample.kohub.command;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.Journal;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.AcceptedInvitation;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.Invitation;
import dev.cliengine.sample.kohub.client.model.InvitationItem;
import dev.cliengine.sample.kohub.client.model.InvitationRequest;
import dev.cliengine.sample.kohub.client.model.NewInvitation;
import dev.cliengine.sample.kohub.completion.OrganizationCompletion;
import dev.cliengine.sample.kohub.view.Panel;
import dev.cliengine.sample.kohub.view.Table;
import dev.cliengine.sample.kohub.view.Words;

/**
 * Invitations to organizations.
 */
@CommandModule(name = "invite", description = "Invite people to organizations", auth = AuthRequirement.NONE)
class InviteCommands {

	private final Hub hub;

	private final Shown shown;

	private final Lists lists;

	private final Journal journal;

	InviteCommands(Hub hub, Shown shown, Lists lists, Journal journal) {
		this.hub = hub;
		this.shown = shown;
		this.lists = lists;
		this.journal = journal;
	}

	/**
	 * What an invitation is like.
	 */
	record InviteOptions(@CliOption(description = "What they may do", defaultValue = "member", choices = {
			"visitor", "member", "admin" }) String role,
			@CliOption(label = "N", description = "How many may accept it; one if missing, -1 for no limit",
					allowHyphen = true) @Nullable Integer maxUsage,
			@CliOption(label = "DAYS", description = "How long it is good", defaultValue = "7") int expires){
	}

	@CliCommand(description = "Make an invitation", tier = Tier.MUTATE,
			examples = { "invite create aurora-lab theo@example.org --role admin" })
	CommandResult<Answer<NewInvitation>> create(
			@CliArgument(description = "The organization", completion = OrganizationCompletion.class) String org,
			@CliArgument(description = "Who gets a mail") @Nullable String email, InviteOptions options,
			CommandContext context) {
		Answer<NewInvitation> answer = this.hub.client(context)
			.invitations()
			.createInvitation(org, new InvitationRequest(email, options.role(), options.maxUsage(), options.expires()));
		NewInvitation made = answer.value();
		this.journal.record(this.hub.client(context), "invite create", Map.of("org", org, "role", options.role()),
				Undo.never("invitations are secret; see 'invite list' and 'invite cancel'"));
		return this.shown.made(context, answer, "Invitation created: " + made.token() + "\nLink: "
				+ made.invitationLink() + "\nExpires: " + Words.time(made.expiresAt()), made.token());
	}

	@CliCommand(description = "List the invitations of an organization", examples = { "invite list aurora-lab" })
	CommandResult<Answer<List<InvitationItem>>> list(
			@CliArgument(description = "The organization", completion = OrganizationCompletion.class) String org,
			CommandContext context) {
		Answer<List<InvitationItem>> answer = this.hub.client(context).invitations().listInvitations(org);
		Table table = new Table("Invitations", "Token", "Email", "Role", "Expires", "Used", "Available");
		answer.value()
			.forEach((each) -> table.row(each.token(), Objects.requireNonNullElse(each.email(), ""),
					Objects.requireNonNullElse(each.role(), ""), Words.time(each.expiresAt()),
					used(each.usageCount(), each.maxUsage()), each.isAvailable() ? "Yes" : "No"));
		return this.lists.table(context, answer, table, "No invitations found");
	}

	@CliCommand(description = "Show an invitation", examples = { "invite show 5f0c" })
	CommandResult<Answer<Invitation>> show(
			@CliArgument(label = "TOKEN", description = "The invitation") String invitation, CommandContext context) {
		Answer<Invitation> answer = this.hub.client(context).invitations().getInvitation(invitation);
		Invitation found = answer.value();
		return this.lists.panel(answer,
				new Panel("Invitation").fact("Organization", found.orgName())
					.fact("Role", found.role())
					.fact("From", found.inviterUsername())
					.fact("Email", found.email())
					.fact("Expires", Words.time(found.expiresAt()))
					.fact("Used", used(found.usageCount(), found.maxUsage()))
					.fact("Available", found.isAvailable() ? "Yes" : "No")
					.fact("Reason", found.errorMessage()));
	}

	@CliCommand(description = "Accept an invitation", tier = Tier.MUTATE, examples = { "invite accept 5f0c" })
	CommandResult<Answer<AcceptedInvitation>> accept(
			@CliArgument(label = "TOKEN", description = "The invitation") String invitation, CommandContext context) {
		Answer<AcceptedInvitation> answer = this.hub.client(context).invitations().acceptInvitation(invitation);
		AcceptedInvitation accepted = answer.value();
		String org = Words.known(accepted.orgName());
		this.journal.record(this.hub.client(context), "invite accept", Map.of("org", org),
				Undo.never("only admins of an organization remove members"));
		return this.shown.done(context, answer, "Joined " + org + " as " + Words.known(accepted.role()));
	}

	@CliCommand(description = "Take an invitation back", tier = Tier.DESTRUCTIVE,
			confirm = "Are you sure you want to cancel this invitation?", examples = { "invite cancel 5f0c --yes" })
	CommandResult<Answer<Done>> cancel(@CliArgument(label = "TOKEN", description = "The invitation") String invitation,
			CommandContext context) {
		Answer<Done> answer = this.hub.client(context).invitations().deleteInvitation(invitation);
		this.journal.record(this.hub.client(context), "invite cancel", Map.of(), Undo.never("make another invitation"));
		return this.shown.done(context, answer, "Invitation cancelled");
	}

	private static String used(int count, @Nullable Integer limit) {
		String most = (limit == null) ? "1" : (limit < 0) ? "unlimited" : limit.toString();
		return count + " of " + most;
	}

}
