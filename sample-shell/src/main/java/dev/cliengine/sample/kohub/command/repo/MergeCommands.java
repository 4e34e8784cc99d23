package dev.cliengine.sample.kohub.command.repo;

import java.util.Map;

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
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.change.RepoInverses;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.MergeOptions;
import dev.cliengine.sample.kohub.client.model.Merged;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.ResetRequest;
import dev.cliengine.sample.kohub.client.model.RevertRequest;
import dev.cliengine.sample.kohub.client.model.Reverted;
import dev.cliengine.sample.kohub.client.model.WasReset;
import dev.cliengine.sample.kohub.command.Shown;
import dev.cliengine.sample.kohub.completion.BranchCompletion;
import dev.cliengine.sample.kohub.completion.RefCompletion;

/**
 * Changes of a branch that come from its history.
 */
@CommandModule(auth = AuthRequirement.NONE)
class MergeCommands {

	private final Hub hub;

	private final Shown shown;

	private final RepoChanges changes;

	MergeCommands(Hub hub, Shown shown, RepoChanges changes) {
		this.hub = hub;
		this.shown = shown;
		this.changes = changes;
	}

	@CliCommand(name = "repo merge", description = "Merge a branch, tag or commit into a branch", tier = Tier.MUTATE,
			examples = { "repo merge mira/sketch dev --into main" })
	CommandResult<Answer<Merged>> merge(Which which, @CliArgument(description = "The branch, tag or commit to merge",
			completion = RefCompletion.class) String revision, MergeChoices choices, CommandContext context) {
		Repo repo = which.in(this.hub, context);
		Answer<Merged> answer = this.hub.client(context)
			.refs()
			.merge(repo, revision, choices.into(), choices.options());
		Merged.Result result = answer.value().result();
		note(context, repo, choices.into(), (result != null) ? result.reference() : null);
		return this.shown.done(context, answer, "Merged " + revision + " into " + choices.into() + " of " + repo.id());
	}

	@CliCommand(name = "repo revert", description = "Take a commit back by another one", tier = Tier.MUTATE,
			examples = { "repo revert mira/sketch 7ab0dbc0" })
	CommandResult<Answer<Reverted>> revert(Which which,
			@CliArgument(description = "The commit to take back") String commitId,
			@CliOption(description = "The branch it is on", completion = BranchCompletion.class,
					defaultValue = "main") String branch,
			@CliOption(description = "The parent of a merge that counts", defaultValue = "1") int parent,
			@CliOption(description = "What the new commit says", shortName = 'm') @Nullable String message,
			CommandContext context) {
		Wrong.unlessAtLeast(parent, 1, "--parent");
		Repo repo = which.in(this.hub, context);
		Answer<Reverted> answer = this.hub.client(context)
			.refs()
			.revert(repo, branch,
					new RevertRequest(commitId, (parent == 1) ? null : parent, message, null, null, null));
		note(context, repo, branch, answer.value().newCommitId());
		return this.shown.done(context, answer, "Reverted " + commitId + " on " + branch + " of " + repo.id());
	}

	@CliCommand(name = "repo reset", description = "Give a branch the content of an earlier commit", tier = Tier.MUTATE,
			examples = { "repo reset mira/sketch 7ab0dbc0 --force" })
	CommandResult<Answer<WasReset>> reset(Which which,
			@CliArgument(description = "The commit with the content") String commitId,
			@CliOption(description = "The branch", completion = BranchCompletion.class,
					defaultValue = "main") String branch,
			@CliOption(description = "What the new commit says", shortName = 'm') @Nullable String message,
			@CliOption(description = "Do it on main as well") boolean force, CommandContext context) {
		Repo repo = which.in(this.hub, context);
		Answer<WasReset> answer = this.hub.client(context)
			.refs()
			.reset(repo, branch, new ResetRequest(commitId, message, force));
		note(context, repo, branch, answer.value().commitId());
		return this.shown.done(context, answer, "Reset " + branch + " of " + repo.id() + " to " + commitId);
	}

	private void note(CommandContext context, Repo repo, String branch, @Nullable String commit) {
		this.changes.note(context, repo, Map.of(RepoInverses.BRANCH, branch),
				(commit != null) ? Undo.by(RepoInverses.REVERT).with(RepoInverses.COMMITS, commit)
						: Undo.never("the server did not say which commit it made"));
	}

	/**
	 * How to merge.
	 */
	record MergeChoices(@CliOption(description = "The branch to merge into", defaultValue = "main") String into,
			@CliOption(description = "Who wins where both sides changed", choices = {
					"source-wins", "dest-wins" }) @Nullable String strategy,
			@CliOption(description = "What the new commit says", shortName = 'm') @Nullable String message,
			@CliOption(description = "Make one commit of all that is merged") boolean squash,
			@CliOption(description = "Merge though nothing changes") boolean allowEmpty,
			@CliOption(description = "Pass over protections") boolean force){

		MergeOptions options() {
			return new MergeOptions(this.message, null, this.strategy, given(this.force), given(this.allowEmpty),
					given(this.squash));
		}

		private static @Nullable Boolean given(boolean flag) {
			return flag ? true : null;
		}

	}

}
