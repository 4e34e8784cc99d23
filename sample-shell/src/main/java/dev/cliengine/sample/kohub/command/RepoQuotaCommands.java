package dev.cliengine.sample.kohub.command;

import java.util.Map;
import java.util.Objects;

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
import dev.cliengine.sample.kohub.Journal;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoQuota;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.completion.RepoIdCompletion;

/**
 * How much single repositories may hold.
 */
@CommandModule(name = "quota repo", description = "See and set the quota of a repository", auth = AuthRequirement.NONE)
class RepoQuotaCommands {

	private static final String WHICH = "NAMESPACE/NAME, or a name of your own; in a clone its repository by default";

	private final Hub hub;

	private final Shown shown;

	private final Lists lists;

	private final QuotaViews views;

	private final Journal journal;

	RepoQuotaCommands(Hub hub, Shown shown, Lists lists, QuotaViews views, Journal journal) {
		this.hub = hub;
		this.shown = shown;
		this.lists = lists;
		this.views = views;
		this.journal = journal;
	}

	@CliCommand(description = "Show the quota of a repository", examples = { "quota repo get mira/sketch" })
	CommandResult<Answer<RepoQuota>> get(
			@CliArgument(description = WHICH, completion = RepoIdCompletion.class) @Nullable String repoId,
			@CliOption(description = "What it holds") @Nullable RepoType type, CommandContext context) {
		Answer<RepoQuota> answer = this.hub.client(context).quotas().getRepoQuota(this.hub.repo(context, repoId, type));
		return this.lists.panel(answer, this.views.repository(answer.value()));
	}

	@CliCommand(description = "Set the quota of a repository", tier = Tier.MUTATE,
			examples = { "quota repo set mira/sketch --quota 1000000000" })
	CommandResult<Answer<RepoQuota>> set(
			@CliArgument(description = WHICH, completion = RepoIdCompletion.class) @Nullable String repoId,
			@CliOption(description = "What it holds") @Nullable RepoType type,
			@CliOption(label = "BYTES",
					description = "How many bytes, or none for what the namespace may hold") String quota,
			CommandContext context) {
		Long bytes = this.views.bytes(quota);
		Repo repo = this.hub.repo(context, repoId, type);
		KohubClient client = this.hub.client(context);
		Long before = client.quotas().getRepoQuota(repo).value().quotaBytes();
		Answer<RepoQuota> answer = client.quotas().setRepoQuota(repo, bytes);
		this.journal.record(this.hub.client(context), "quota repo set",
				Map.of("repo", repo.id(), "type", repo.type().value(), "quota", quota),
				Undo.by("repo-quota")
					.with("repo", repo.id())
					.with("type", repo.type().value())
					.with("quota", Objects.requireNonNullElse((Object) before, "none")));
		return this.shown.done(context, answer,
				"Quota of " + repo.id() + " set to " + this.views.size(bytes, "that of the namespace"));
	}

	@CliCommand(description = "Have the server count again", tier = Tier.MUTATE,
			examples = { "quota repo recalculate mira/sketch" })
	CommandResult<Answer<RepoQuota>> recalculate(
			@CliArgument(description = WHICH, completion = RepoIdCompletion.class) @Nullable String repoId,
			@CliOption(description = "What it holds") @Nullable RepoType type, CommandContext context) {
		Repo repo = this.hub.repo(context, repoId, type);
		Answer<RepoQuota> answer = this.hub.client(context).quotas().recalculateRepoQuota(repo);
		return this.lists.panel(answer, this.views.repository(answer.value()));
	}

}
