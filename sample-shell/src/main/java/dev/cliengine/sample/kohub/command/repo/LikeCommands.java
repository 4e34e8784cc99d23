package dev.cliengine.sample.kohub.command.repo;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.change.RepoInverses;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.LikeCount;
import dev.cliengine.sample.kohub.client.model.Liker;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.command.Lists;
import dev.cliengine.sample.kohub.command.Shown;
import dev.cliengine.sample.kohub.view.Table;

/**
 * Who likes which repository.
 */
@CommandModule(auth = AuthRequirement.NONE)
class LikeCommands {

	private final Hub hub;

	private final Shown shown;

	private final Lists lists;

	private final RepoChanges changes;

	LikeCommands(Hub hub, Shown shown, Lists lists, RepoChanges changes) {
		this.hub = hub;
		this.shown = shown;
		this.lists = lists;
		this.changes = changes;
	}

	@CliCommand(name = "repo like", description = "Like a repository", tier = Tier.MUTATE,
			examples = { "repo like mira/sketch" })
	CommandResult<Answer<LikeCount>> like(WhichOrHere which, CommandContext context) {
		Repo repo = which.in(this.hub, context);
		Answer<LikeCount> answer = this.hub.client(context).likes().like(repo);
		this.changes.note(context, repo, Map.of(), Undo.by(RepoInverses.UNLIKE));
		return this.shown.done(context, answer, "Liked " + repo.id());
	}

	@CliCommand(name = "repo unlike", description = "Like a repository no longer", tier = Tier.MUTATE,
			examples = { "repo unlike mira/sketch" })
	CommandResult<Answer<LikeCount>> unlike(WhichOrHere which, CommandContext context) {
		Repo repo = which.in(this.hub, context);
		Answer<LikeCount> answer = this.hub.client(context).likes().unlike(repo);
		this.changes.note(context, repo, Map.of(), Undo.by(RepoInverses.LIKE));
		return this.shown.done(context, answer, "Unliked " + repo.id());
	}

	@CliCommand(name = "repo likers", description = "List who likes a repository",
			examples = { "repo likers mira/sketch" })
	CommandResult<Answer<List<Liker>>> likers(WhichOrHere which,
			@CliOption(description = "How many at most", defaultValue = "50") int limit, CommandContext context) {
		Wrong.unlessAtLeast(limit, 1, "--limit");
		Repo repo = which.in(this.hub, context);
		Answer<List<Liker>> answer = this.hub.client(context).likes().likers(repo, limit);
		Table table = new Table("Likers", "User", "Name");
		answer.value().forEach((liker) -> table.row(liker.user(), Objects.requireNonNullElse(liker.fullname(), "")));
		return this.lists.table(context, answer, table, "No likers found");
	}

}
