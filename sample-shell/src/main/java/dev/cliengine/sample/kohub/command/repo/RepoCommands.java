package dev.cliengine.sample.kohub.command.repo;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.InputSource;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.change.RepositoryChanges;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.CreatedRepo;
import dev.cliengine.sample.kohub.client.model.Message;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoInfo;
import dev.cliengine.sample.kohub.client.model.RepoQuery;
import dev.cliengine.sample.kohub.client.model.RepoSummary;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.command.Batch;
import dev.cliengine.sample.kohub.command.Lists;
import dev.cliengine.sample.kohub.command.Shown;
import dev.cliengine.sample.kohub.completion.RefCompletion;
import dev.cliengine.sample.kohub.text.RepoViews;

/**
 * Repositories as a whole.
 */
@CommandModule(name = "repo", description = "Work with repositories", auth = AuthRequirement.NONE)
class RepoCommands {

	private final Hub hub;

	private final Shown shown;

	private final RepositoryChanges changes;

	private final Batch batch;

	private final Lists lists;

	RepoCommands(Hub hub, Shown shown, Lists lists, RepositoryChanges changes, Batch batch) {
		this.hub = hub;
		this.shown = shown;
		this.lists = lists;
		this.changes = changes;
		this.batch = batch;
	}

	@CliCommand(description = "Create repositories", tier = Tier.MUTATE,
			examples = { "repo create mira/sketch --private", "repo create --from names.txt --type dataset" })
	CommandResult<?> create(@CliArgument(description = "NAMESPACE/NAME, or a name of your own") List<String> repoId,
			@CliOption(description = "What it holds") @Nullable RepoType type,
			@CliOption(name = "private", description = "Keep it from others") boolean isPrivate,
			@CliOption(description = "A file with an id a line", label = "FILE") @Nullable InputSource from,
			CommandContext context) {
		RepoType wanted = this.hub.type(type);
		List<String> ids = Batch.items(repoId, from, "REPO_ID");
		if (ids.size() == 1 && from == null) {
			Answer<CreatedRepo> answer = create(context, ids.get(0), wanted, isPrivate);
			CreatedRepo made = answer.value();
			return this.shown.made(context, answer, "Repository " + made.repoId() + " created successfully",
					made.url());
		}
		return this.batch.make(context, ids, (id) -> {
			CreatedRepo made = create(context, id, wanted, isPrivate).value();
			return new Batch.Made("Repository " + made.repoId() + " created successfully", made.url());
		});
	}

	@CliCommand(description = "Delete repositories and all that is in them", tier = Tier.DESTRUCTIVE,
			confirm = "Are you sure you want to delete this repository? This is irreversible!",
			examples = { "repo delete mira/sketch --yes" })
	CommandResult<?> delete(@CliArgument(description = "NAMESPACE/NAME, or a name of your own") List<String> repoId,
			@CliOption(description = "What it holds") @Nullable RepoType type,
			@CliOption(description = "A file with an id a line", label = "FILE") @Nullable InputSource from,
			CommandContext context) {
		RepoType wanted = this.hub.type(type);
		List<String> ids = Batch.items(repoId, from, "REPO_ID");
		if (ids.size() == 1 && from == null) {
			String id = ids.get(0);
			return this.shown.done(context, delete(context, id, wanted), "Repository " + id + " deleted successfully");
		}
		return this.batch.run(context, ids, (id) -> {
			delete(context, id, wanted);
			return "Repository " + id + " deleted successfully";
		});
	}

	@CliCommand(description = "Show a repository", examples = { "repo info mira/sketch" })
	CommandResult<Answer<RepoInfo>> info(WhichOrHere which, @CliOption(description = "A branch, tag or commit",
			completion = RefCompletion.class) @Nullable String revision, CommandContext context) {
		Repo repo = which.in(this.hub, context);
		var repositories = this.hub.client(context).repositories();
		Answer<RepoInfo> answer = (revision != null) ? repositories.repoInfo(repo, revision)
				: repositories.repoInfo(repo);
		return this.shown.text(answer, () -> RepoViews.info(repo, answer.value(), this.hub.look()));
	}

	@CliCommand(description = "List repositories of a type", examples = { "repo list --author mira" })
	CommandResult<Answer<List<RepoSummary>>> list(@CliOption(description = "What they hold") @Nullable RepoType type,
			@CliOption(description = "Those of this account or organization") @Nullable String author,
			@CliOption(description = "How many at most", defaultValue = "50") int limit,
			@CliOption(description = "What comes first",
					choices = { "recent", "updated", "likes", "downloads", "trending" }) @Nullable String sort,
			CommandContext context) {
		Wrong.unlessIn(limit, 1, 100_000, "--limit");
		RepoType wanted = this.hub.type(type);
		Answer<List<RepoSummary>> answer = this.hub.client(context)
			.repositories()
			.listRepos(wanted, RepoQuery.all().withAuthor(author).withLimit(limit).withSort(sort));
		return this.lists.table(context, answer, RepoViews.list(wanted, answer.value()));
	}

	@CliCommand(description = "List the repositories of an account or organization", examples = { "repo ls mira" })
	CommandResult<Answer<List<RepoSummary>>> ls(
			@CliArgument(description = "The account or organization") String namespace,
			@CliOption(description = "Only those that hold this") @Nullable RepoType type, CommandContext context) {
		Answer<List<RepoSummary>> answer = this.hub.client(context).repositories().listNamespaceRepos(namespace, type);
		return this.shown.listed(context, answer, () -> RepoViews.namespace(namespace, answer.value(), this.hub.look()),
				() -> answer.value().stream().map(RepoSummary::id));
	}

	private Answer<CreatedRepo> create(CommandContext context, String id, RepoType type, boolean isPrivate) {
		return this.changes.create(this.hub.client(context), id, type, isPrivate);
	}

	private Answer<Message> delete(CommandContext context, String id, RepoType type) {
		return this.changes.delete(this.hub.client(context), id, type);
	}

}
