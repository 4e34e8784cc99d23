package dev.cliengine.sample.kohub.command;

import java.util.Map;
import java.util.Objects;

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
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.client.model.PublicQuota;
import dev.cliengine.sample.kohub.client.model.Quota;
import dev.cliengine.sample.kohub.client.model.RepoQuotas;

/**
 * How much namespaces may hold.
 */
@CommandModule(name = "quota", description = "See and set storage quotas", auth = AuthRequirement.NONE)
class QuotaCommands {

	private final Hub hub;

	private final Shown shown;

	private final Lists lists;

	private final QuotaViews views;

	private final Journal journal;

	QuotaCommands(Hub hub, Shown shown, Lists lists, QuotaViews views, Journal journal) {
		this.hub = hub;
		this.shown = shown;
		this.lists = lists;
		this.views = views;
		this.journal = journal;
	}

	@CliCommand(description = "Show the quota of an account or organization", examples = { "quota get mira" })
	CommandResult<Answer<Quota>> get(@CliArgument(description = "The account or organization") String namespace,
			CommandContext context) {
		Answer<Quota> answer = this.hub.client(context).quotas().getQuota(namespace);
		return this.lists.panel(answer, this.views.namespace(answer.value()));
	}

	@CliCommand(description = "Set the quota of an account or organization", tier = Tier.MUTATE,
			examples = { "quota set aurora-lab --quota 50000000000" })
	CommandResult<Answer<Quota>> set(@CliArgument(description = "The account or organization") String namespace,
			@CliOption(label = "BYTES",
					description = "How many bytes of private and as many of public repositories, or none") String quota,
			CommandContext context) {
		Long bytes = this.views.bytes(quota);
		KohubClient client = this.hub.client(context);
		Undo undo = undo(client, namespace);
		Answer<Quota> answer = client.quotas().setQuota(namespace, bytes);
		this.journal.record(this.hub.client(context), "quota set", Map.of("namespace", namespace, "quota", quota),
				undo);
		return this.shown.done(context, answer,
				"Quota of " + namespace + " set to " + this.views.size(bytes, "unlimited"));
	}

	/** Both limits get one value, so they can only go back to one. */
	private static Undo undo(KohubClient client, String namespace) {
		try {
			PublicQuota before = client.quotas().publicQuota(namespace).value();
			if (before.canSeePrivate() && Objects.equals(before.publicQuotaBytes(), before.privateQuotaBytes())) {
				Object bytes = Objects.requireNonNullElse((Object) before.publicQuotaBytes(), "none");
				return Undo.by("quota").with("namespace", namespace).with("quota", bytes);
			}
		}
		catch (KohubError ex) {
			// What comes next says why
		}
		return Undo.never("the limits before were not the same for public and private repositories");
	}

	@CliCommand(description = "List the quotas of repositories", examples = { "quota repos aurora-lab" })
	CommandResult<Answer<RepoQuotas>> repos(@CliArgument(description = "The account or organization") String namespace,
			CommandContext context) {
		Answer<RepoQuotas> answer = this.hub.client(context).quotas().repoQuotas(namespace);
		return this.lists.table(context, answer, this.views.repositories(answer.value()), "No repositories found");
	}

	@CliCommand(description = "Have the server count again", tier = Tier.MUTATE,
			examples = { "quota recalculate aurora-lab" })
	CommandResult<Answer<Quota>> recalculate(@CliArgument(description = "The account or organization") String namespace,
			CommandContext context) {
		Answer<Quota> answer = this.hub.client(context).quotas().recalculateQuota(namespace);
		return this.lists.panel(answer, this.views.namespace(answer.value()));
	}

}
