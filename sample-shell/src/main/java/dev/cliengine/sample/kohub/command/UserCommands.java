package dev.cliengine.sample.kohub.command;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.UserProfile;
import dev.cliengine.sample.kohub.view.Panel;
import dev.cliengine.sample.kohub.view.Words;

/**
 * What accounts show of themselves.
 */
@CommandModule(name = "user", description = "Look at accounts", auth = AuthRequirement.NONE)
class UserCommands {

	private final Hub hub;

	private final Lists lists;

	UserCommands(Hub hub, Lists lists) {
		this.hub = hub;
		this.lists = lists;
	}

	@CliCommand(description = "Show the profile of an account", examples = { "user profile mira" })
	CommandResult<Answer<UserProfile>> profile(@CliArgument(description = "Its name") String name,
			CommandContext context) {
		Answer<UserProfile> answer = this.hub.client(context).profiles().userProfile(name);
		UserProfile profile = answer.value();
		Panel panel = new Panel("Profile of " + profile.username()).fact("Full Name", profile.fullName())
			.fact("Bio", profile.bio())
			.fact("Website", profile.website());
		if (profile.socialMedia() != null) {
			profile.socialMedia().forEach(panel::fact);
		}
		return this.lists.panel(answer, panel.fact("Created", Words.time(profile.createdAt())));
	}

}
