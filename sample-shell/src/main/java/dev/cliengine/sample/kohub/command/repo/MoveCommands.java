package dev.cliengine.sample.kohub.command.repo;

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
import dev.cliengine.sample.kohub.change.RepositoryChanges;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.MovedRepo;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.command.Shown;

/**
 * Changes of all of a repository that take a while.
 */
@CommandModule(auth = AuthRequirement.NONE)
class MoveCommands {

	private final Hub hub;

	private final Shown shown;

	private final RepositoryChanges changes;

	MoveCommands(Hub hub, Shown shown, RepositoryChanges changes) {
		this.hub = hub;
		this.shown = shown;
		this.changes = changes;
	}

	@CliCommand(name = "repo move", description = "Give a repository another id", tier = Tier.MUTATE,
			help = "History is lost, and branches but main.", examples = { "repo move mira/sketch mira/study" })
	CommandResult<Answer<MovedRepo>> move(@CliArgument(description = "The id it has") String from,
			@CliArgument(description = "The id it gets") String to,
			@CliOption(description = "What it holds") @Nullable RepoType type, CommandContext context) {
		Repo old = this.hub.repo(context, from, type);
		Repo moved = this.hub.repo(context, to, type);
		Answer<MovedRepo> answer = this.hub.await(context, "Moving " + old.id(),
				() -> this.changes.move(this.hub.client(context), old, moved));
		return this.shown.done(context, answer, "Repository moved from " + old.id() + " to " + moved.id());
	}

	@CliCommand(name = "repo squash", description = "Make one commit of all history", tier = Tier.DESTRUCTIVE,
			help = "Branches and tags are lost as well.",
			confirm = "Are you sure you want to squash this repository? All its history, branches and tags are lost!",
			examples = { "repo squash mira/sketch --yes" })
	CommandResult<Answer<Done>> squash(Which which, CommandContext context) {
		Repo repo = which.in(this.hub, context);
		this.hub.tell(context, "Squashing " + repo.id() + ", which takes seconds to minutes");
		Answer<Done> answer = this.hub.await(context, "Squashing " + repo.id(),
				() -> this.changes.squash(this.hub.client(context), repo));
		return this.shown.done(context, answer, "Repository " + repo.id() + " squashed successfully");
	}

}
