package dev.cliengine.sample.kohub.command.repo;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.CommitDetail;
import dev.cliengine.sample.kohub.client.model.CommitDiff;
import dev.cliengine.sample.kohub.client.model.CommitPage;
import dev.cliengine.sample.kohub.command.Shown;
import dev.cliengine.sample.kohub.completion.BranchCompletion;
import dev.cliengine.sample.kohub.text.CommitViews;

/**
 * What was committed.
 */
@CommandModule(auth = AuthRequirement.NONE)
class CommitCommands {

	private final Hub hub;

	private final Shown shown;

	CommitCommands(Hub hub, Shown shown) {
		this.hub = hub;
		this.shown = shown;
	}

	@CliCommand(name = "repo commits", description = "List the commits of a branch, the newest first",
			examples = { "repo commits mira/sketch --limit 5" })
	CommandResult<Answer<CommitPage>> commits(WhichOrHere which,
			@CliOption(description = "The branch", completion = BranchCompletion.class,
					defaultValue = "main") String branch,
			@CliOption(description = "How many at most", defaultValue = "20") int limit,
			@CliOption(description = "Those after this one, the nextCursor of an earlier list",
					label = "CURSOR") @Nullable String after,
			CommandContext context) {
		Wrong.unlessAtLeast(limit, 1, "--limit");
		Answer<CommitPage> answer = this.hub.client(context)
			.commits()
			.listCommits(which.in(this.hub, context), branch, limit, after);
		return this.shown.text(answer,
				() -> CommitViews.list(answer.value(), this.hub.look(), this.shown.isQuiet(context)));
	}

	@CliCommand(name = "repo commit", description = "Show a commit", examples = { "repo commit mira/sketch 7ab0dbc0" })
	CommandResult<Answer<CommitDetail>> commit(Which which,
			@CliArgument(description = "The commit, six digits or more") String commitId, CommandContext context) {
		Answer<CommitDetail> answer = this.hub.client(context)
			.commits()
			.getCommitDetail(which.in(this.hub, context), commitId);
		return this.shown.text(answer, () -> CommitViews.detail(answer.value(), this.hub.look()));
	}

	@CliCommand(name = "repo commit-diff", description = "Show what a commit changed",
			examples = { "repo commit-diff mira/sketch 7ab0dbc0 --show-diff" })
	CommandResult<Answer<CommitDiff>> commitDiff(Which which,
			@CliArgument(description = "The commit, six digits or more") String commitId,
			@CliOption(description = "Show the changed lines as well") boolean showDiff, CommandContext context) {
		Answer<CommitDiff> answer = this.hub.client(context)
			.commits()
			.getCommitDiff(which.in(this.hub, context), commitId);
		return this.shown.text(answer, () -> CommitViews.diff(answer.value(), showDiff, this.hub.look()));
	}

}
