package dev.cliengine.sample.kohub.command.repo;

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
import dev.cliengine.sample.kohub.change.RepositoryChanges;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoSettingsChange;
import dev.cliengine.sample.kohub.command.Shown;

/**
 * Settings of repositories. {@link SecondHomes} adds what has another home as well.
 */
@CommandModule(name = "settings repo", description = "Change repositories", auth = AuthRequirement.NONE)
class RepoSettingsCommands {

	private final Hub hub;

	private final Shown shown;

	private final RepositoryChanges changes;

	RepoSettingsCommands(Hub hub, Shown shown, RepositoryChanges changes) {
		this.hub = hub;
		this.shown = shown;
		this.changes = changes;
	}

	@CliCommand(description = "Choose who sees a repository", tier = Tier.MUTATE,
			examples = { "settings repo update mira/sketch --private" })
	CommandResult<Answer<Done>> update(WhichOrHere which, Visibility visibility, CommandContext context) {
		Repo repo = which.in(this.hub, context);
		Answer<Done> answer = this.changes.access(this.hub.client(context), repo, visibility.change());
		CommandResult<Answer<Done>> result = this.shown.done(context, answer,
				"Repository " + repo.id() + " settings updated");
		return (visibility.gated() != null) ? result.warning("The server ignores --gated") : result;
	}

	/**
	 * Who sees a repository.
	 */
	@Relation(value = Kind.AT_LEAST_ONE)
	@Relation(value = Kind.AT_MOST_ONE, options = { "private", "public" })
	record Visibility(@CliOption(name = "private", description = "Keep it from others") boolean isPrivate,
			@CliOption(name = "public", description = "Show it to everybody") boolean isPublic,
			@CliOption(description = "Who has to ask for access; servers ignore it", choices = {
					"auto", "manual", "none" }) @Nullable String gated){

		boolean changes() {
			return this.isPrivate || this.isPublic;
		}

		RepoSettingsChange change() {
			RepoSettingsChange change = RepoSettingsChange.none();
			if (changes()) {
				change = change.withPrivate(this.isPrivate);
			}
			return (this.gated != null) ? change.withGated(this.gated) : change;
		}

	}

}
