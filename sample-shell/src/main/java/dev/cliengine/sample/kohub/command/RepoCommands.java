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
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.CreatedRepo;
import dev.cliengine.sample.kohub.client.model.Message;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoInfo;
import dev.cliengine.sample.kohub.client.model.RepoQuery;
import dev.cliengine.sample.kohub.client.model.RepoSummary;
import dev.cliengine.sample.kohub.client.model.RepoType;

/**
 * Repositories as a whole.
 */
@CommandModule(name = "repo", description = "Work with repositories", auth = AuthRequirement.NONE)
class RepoCommands {

	private final Hub hub;

	private final Shown shown;

	private final RepoViews views;

	RepoCommands(Hub hub, Shown shown, RepoViews views) {
		this.hub = hub;
		this.shown = shown;
		this.views = views;
	}

	@CliCommand(description = "Create a repository", tier = Tier.MUTATE,
			examples = { "repo create mira/sketch --private" })
	CommandResult<Answer<CreatedRepo>> create(
			@CliArgument(description = "NAMESPACE/NAME, or a name of your own") String repoId,
			@CliOption(description = "What it holds") @Nullable RepoType type,
			@CliOption(name = "private", description = "Keep it from others") boolean isPrivate,
			CommandContext context) {
		Answer<CreatedRepo> answer = this.hub.client(context)
			.repositories()
			.createRepo(repoId, this.hub.type(type), isPrivate);
		CreatedRepo made = answer.value();
		return this.shown.made(context, answer, "Repository " + made.repoId() + " created successfully", made.url());
	}

	@CliCommand(description = "Delete a repository and all that is in it", tier = Tier.DESTRUCTIVE,
			confirm = "Are you sure you want to delete this repository? This is irreversible!",
			examples = { "repo delete mira/sketch --yes" })
	CommandResult<Answer<Message>> delete(
			@CliArgument(description = "NAMESPACE/NAME, or a name of your own") String repoId,
			@CliOption(description = "What it holds") @Nullable RepoType type, CommandContext context) {
		return this.shown.done(context, this.hub.client(context).repositories().deleteRepo(repoId, this.hub.type(type)),
				"Repository " + repoId + " deleted successfully");
	}

	@CliCommand(description = "Show a repository", examples = { "repo info mira/sketch" })
	CommandResult<Answer<RepoInfo>> info(
			@CliArgument(description = "NAMESPACE/NAME, or a name of your own") String repoId,
			@CliOption(description = "What it holds") @Nullable RepoType type,
			@CliOption(description = "A branch, tag or commit") @Nullable String revision, CommandContext context) {
		Repo repo = this.hub.repo(context, repoId, type);
		var repositories = this.hub.client(context).repositories();
		Answer<RepoInfo> answer = (revision != null) ? repositories.repoInfo(repo, revision)
				: repositories.repoInfo(repo);
		return this.shown.text(answer, () -> this.views.info(repo, answer.value(), this.hub.look()));
	}

	@CliCommand(description = "List repositories of a type", examples = { "repo list --author mira" })
	CommandResult<Answer<List<RepoSummary>>> list(@CliOption(description = "What they hold") @Nullable RepoType type,
			@CliOption(description = "Those of this account or organization") @Nullable String author,
			@CliOption(description = "How many at most", defaultValue = "50") int limit,
			@CliOption(description = "recent, updated, likes, downloads or trending") @Nullable String sort,
			CommandContext context) {
		RepoType wanted = this.hub.type(type);
		Answer<List<RepoSummary>> answer = this.hub.client(context)
			.repositories()
			.listRepos(wanted, RepoQuery.all().withAuthor(author).withLimit(limit).withSort(sort));
		return this.shown.text(answer, () -> this.views.list(wanted, answer.value(), this.hub.look()));
	}

}
