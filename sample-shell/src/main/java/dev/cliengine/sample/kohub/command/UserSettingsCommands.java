package dev.cliengine.sample.kohub.command;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.OptionRelation.Kind;
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
import dev.cliengine.sample.kohub.client.model.User;
import dev.cliengine.sample.kohub.client.model.UserProfile;
import dev.cliengine.sample.kohub.client.model.UserSettingsChange;

/**
 * Settings of the caller.
 */
@CommandModule(name = "settings user", description = "Change your settings", auth = AuthRequirement.NONE)
class UserSettingsCommands {

	private final Hub hub;

	private final Shown shown;

	private final Journal journal;

	UserSettingsCommands(Hub hub, Shown shown, Journal journal) {
		this.hub = hub;
		this.shown = shown;
		this.journal = journal;
	}

	/**
	 * What to change.
	 */
	@Relation(Kind.AT_LEAST_ONE)
	record UserOptions(@CliOption(description = "Another mail address") @Nullable String email,
			@CliOption(description = "How people call you") @Nullable String fullName,
			@CliOption(description = "What you say of yourself") @Nullable String bio,
			@CliOption(label = "URL", description = "Where your pages are") @Nullable String website) {
	}

	@CliCommand(description = "Change your mail address and profile", tier = Tier.MUTATE,
			examples = { "settings user update --full-name \"Mira Sol\"" })
	CommandResult<Answer<Done>> update(UserOptions options, CommandContext context) {
		KohubClient client = this.hub.client(context);
		User user = client.auth().whoami().value();
		UserProfile before = client.profiles().userProfile(user.username()).value();
		Answer<Done> answer = client.settings()
			.updateUserSettings(user.username(), new UserSettingsChange(options.email(), options.fullName(),
					options.bio(), options.website(), null));
		Changes changes = new Changes().add("email", options.email(), user.email())
			.add("full_name", options.fullName(), before.fullName())
			.add("bio", options.bio(), before.bio())
			.add("website", options.website(), before.website());
		this.journal.record(client, "settings user update", changes.made(),
				changes.back(Undo.by("user-settings").with("username", user.username())));
		return this.shown.done(context, answer, "User settings updated successfully");
	}

}
