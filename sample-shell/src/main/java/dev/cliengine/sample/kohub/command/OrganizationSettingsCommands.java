package dev.cliengine.sample.kohub.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.OptionRelation.Kind;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.command.annotation.Relation;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.Journal;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.Member;
import dev.cliengine.sample.kohub.client.model.OrganizationProfile;
import dev.cliengine.sample.kohub.client.model.OrganizationSettingsChange;
import dev.cliengine.sample.kohub.completion.OrganizationCompletion;

/**
 * Settings of organizations.
 */
@CommandModule(name = "settings organization", description = "Change the settings of an organization",
		auth = AuthRequirement.NONE)
class OrganizationSettingsCommands {

	private final Hub hub;

	private final Shown shown;

	private final MemberList members;

	private final Journal journal;

	OrganizationSettingsCommands(Hub hub, Shown shown, MemberList members, Journal journal) {
		this.hub = hub;
		this.shown = shown;
		this.members = members;
		this.journal = journal;
	}

	/**
	 * What to change.
	 */
	@Relation(Kind.AT_LEAST_ONE)
	record OrganizationOptions(@CliOption(description = "What it is for") @Nullable String description,
			@CliOption(description = "What it says of itself") @Nullable String bio,
			@CliOption(label = "URL", description = "Where its pages are") @Nullable String website) {
	}

	@CliCommand(description = "Change description and profile", tier = Tier.MUTATE,
			examples = { "settings organization update aurora-lab --description \"Small models\"" })
	CommandResult<Answer<Done>> update(
			@CliArgument(description = "The organization", completion = OrganizationCompletion.class) String org,
			OrganizationOptions options, CommandContext context) {
		KohubClient client = this.hub.client(context);
		OrganizationProfile before = client.profiles().organizationProfile(org).value();
		Answer<Done> answer = client.settings()
			.updateOrganizationSettings(org,
					new OrganizationSettingsChange(options.description(), options.bio(), options.website(), null));
		Changes changes = new Changes().add("description", options.description(), before.description())
			.add("bio", options.bio(), before.bio())
			.add("website", options.website(), before.website());
		Map<String, Object> details = new LinkedHashMap<>(Map.of("org", org));
		details.putAll(changes.made());
		this.journal.record(client, "settings organization update", details,
				changes.back(Undo.by("organization-settings").with("org", org)));
		return this.shown.done(context, answer, "Organization " + org + " settings updated");
	}

	@CliCommand(description = "List members", examples = { "settings organization members aurora-lab" })
	CommandResult<Answer<List<Member>>> members(
			@CliArgument(description = "The organization", completion = OrganizationCompletion.class) String org,
			CommandContext context) {
		return this.members.show(context, org);
	}

}
