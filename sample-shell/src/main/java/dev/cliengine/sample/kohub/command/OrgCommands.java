package dev.cliengine.sample.kohub.command;

import java.util.List;

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
import dev.cliengine.sample.kohub.change.OrganizationChanges;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.CreatedOrganization;
import dev.cliengine.sample.kohub.client.model.Organization;
import dev.cliengine.sample.kohub.client.model.UserOrganization;
import dev.cliengine.sample.kohub.completion.OrganizationCompletion;
import dev.cliengine.sample.kohub.text.OrganizationViews;

/**
 * Organizations.
 */
@CommandModule(name = "org", description = "Work with organizations", auth = AuthRequirement.NONE)
class OrgCommands {

	private final Hub hub;

	private final Shown shown;

	private final Lists lists;

	private final OrganizationChanges changes;

	OrgCommands(Hub hub, Shown shown, Lists lists, OrganizationChanges changes) {
		this.hub = hub;
		this.shown = shown;
		this.lists = lists;
		this.changes = changes;
	}

	@CliCommand(description = "Create an organization", tier = Tier.MUTATE,
			examples = { "org create aurora-lab --description \"Small models\"" })
	CommandResult<Answer<CreatedOrganization>> create(@CliArgument(description = "Its name") String org,
			@CliOption(description = "What it is for") @Nullable String description, CommandContext context) {
		Answer<CreatedOrganization> answer = this.changes.create(this.hub.client(context), org, description);
		return this.shown.made(context, answer, "Organization " + org + " created successfully", org);
	}

	@CliCommand(description = "Show an organization", examples = { "org info aurora-lab" })
	CommandResult<Answer<Organization>> info(
			@CliArgument(description = "Its name", completion = OrganizationCompletion.class) String org,
			CommandContext context) {
		Answer<Organization> answer = this.hub.client(context).organizations().getOrganization(org);
		return this.shown.text(answer, () -> OrganizationViews.info(answer.value()));
	}

	@CliCommand(description = "List the organizations of an account", examples = { "org list --username mira" })
	CommandResult<Answer<List<UserOrganization>>> list(
			@CliOption(description = "Whose; yours if missing") @Nullable String username, CommandContext context) {
		var client = this.hub.client(context);
		String user = (username != null) ? username : client.auth().whoami().value().username();
		Answer<List<UserOrganization>> answer = client.organizations().listUserOrganizations(user);
		return this.lists.table(context, answer, OrganizationViews.list(answer.value()));
	}

}
