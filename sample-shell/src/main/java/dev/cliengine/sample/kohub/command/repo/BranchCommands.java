package dev.cliengine.sample.kohub.command.repo;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliGroup;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.change.RefChanges;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.Refs;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.command.Lists;
import dev.cliengine.sample.kohub.command.Shown;
import dev.cliengine.sample.kohub.view.Table;
import dev.cliengine.sample.kohub.completion.BranchCompletion;
import dev.cliengine.sample.kohub.completion.RefCompletion;
import dev.cliengine.sample.kohub.completion.TagCompletion;

/**
 * Names of commits: branches and tags.
 */
@CommandModule(auth = AuthRequirement.NONE,
		groups = { @CliGroup(name = "repo branch", description = "Create and delete branches"),
				@CliGroup(name = "repo tag", description = "Create and delete tags") })
class BranchCommands {

	private static final String AT = "The branch, tag or commit it begins at, main by default";

	private final Hub hub;

	private final Shown shown;

	private final Lists lists;

	private final RefChanges changes;

	BranchCommands(Hub hub, Shown shown, Lists lists, RefChanges changes) {
		this.hub = hub;
		this.shown = shown;
		this.lists = lists;
		this.changes = changes;
	}

	@CliCommand(name = "repo refs", description = "List branches and tags", examples = { "repo refs mira/sketch" })
	CommandResult<Answer<Refs>> refs(WhichOrHere which, CommandContext context) {
		Answer<Refs> answer = this.hub.client(context).refs().listRefs(which.in(this.hub, context));
		Table table = new Table("Branches and Tags", "Type", "Name", "Commit");
		answer.value().branches().forEach((ref) -> table.row("branch", ref.name(), ref.targetCommit()));
		answer.value().tags().forEach((ref) -> table.row("tag", ref.name(), ref.targetCommit()));
		return this.lists.table(context, answer, table, "No branches or tags found");
	}

	@CliCommand(name = "repo branch create", description = "Create a branch", tier = Tier.MUTATE,
			examples = { "repo branch create mira/sketch dev" })
	CommandResult<Answer<Done>> createBranch(Which which, @CliArgument(description = "Its name") String branch,
			@CliOption(description = AT, completion = RefCompletion.class) @Nullable String revision,
			CommandContext context) {
		Repo repo = which.in(this.hub, context);
		Answer<Done> answer = this.changes.createBranch(this.hub.client(context), repo, branch, revision);
		return this.shown.done(context, answer, "Branch '" + branch + "' created in " + repo.id());
	}

	@CliCommand(name = "repo branch delete", description = "Delete a branch", tier = Tier.DESTRUCTIVE,
			confirm = "Are you sure you want to delete this branch?",
			examples = { "repo branch delete mira/sketch dev --yes" })
	CommandResult<Answer<Done>> deleteBranch(Which which,
			@CliArgument(description = "Its name", completion = BranchCompletion.class) String branch,
			CommandContext context) {
		Repo repo = which.in(this.hub, context);
		Answer<Done> answer = this.changes.deleteBranch(this.hub.client(context), repo, branch);
		return this.shown.done(context, answer, "Branch '" + branch + "' deleted from " + repo.id());
	}

	@CliCommand(name = "repo tag create", description = "Create a tag", tier = Tier.MUTATE,
			examples = { "repo tag create mira/sketch v1.0 --message \"The first one\"" })
	CommandResult<Answer<Done>> createTag(Which which, @CliArgument(description = "Its name") String tag,
			@CliOption(description = AT, completion = RefCompletion.class) @Nullable String revision,
			@CliOption(description = "What it is for; servers do not keep it",
					shortName = 'm') @Nullable String message,
			CommandContext context) {
		Repo repo = which.in(this.hub, context);
		Answer<Done> answer = this.changes.createTag(this.hub.client(context), repo, tag, revision, message);
		return this.shown.done(context, answer, "Tag '" + tag + "' created in " + repo.id());
	}

	@CliCommand(name = "repo tag delete", description = "Delete a tag", tier = Tier.DESTRUCTIVE,
			confirm = "Are you sure you want to delete this tag?",
			examples = { "repo tag delete mira/sketch v1.0 --yes" })
	CommandResult<Answer<Done>> deleteTag(Which which,
			@CliArgument(description = "Its name", completion = TagCompletion.class) String tag,
			CommandContext context) {
		Repo repo = which.in(this.hub, context);
		Answer<Done> answer = this.changes.deleteTag(this.hub.client(context), repo, tag);
		return this.shown.done(context, answer, "Tag '" + tag + "' deleted from " + repo.id());
	}

}
