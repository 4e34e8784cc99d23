package dev.cliengine.sample.kohub.command.repo;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.OptionRelation.Kind;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliGroup;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.command.annotation.Relation;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.change.RepoInverses;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.SettingsApi;
import dev.cliengine.sample.kohub.client.error.Failure;
import dev.cliengine.sample.kohub.client.error.UnsupportedError;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.LfsSettings;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoSettingsChange;
import dev.cliengine.sample.kohub.command.Shown;

/**
 * What a repository puts into large file storage.
 */
@CommandModule(auth = AuthRequirement.NONE,
		groups = @CliGroup(name = "repo lfs", description = "Choose what goes to large file storage"))
class LfsCommands {

	private static final Undo UNSET = Undo.never("it was not set before, and the server cannot go back to its default");

	private final Hub hub;

	private final Shown shown;

	private final RepoChanges changes;

	LfsCommands(Hub hub, Shown shown, RepoChanges changes) {
		this.hub = hub;
		this.shown = shown;
		this.changes = changes;
	}

	@CliCommand(name = "repo lfs get", description = "Show the settings of large file storage",
			examples = { "repo lfs get mira/sketch" })
	CommandResult<Answer<LfsSettings>> get(WhichOrHere which, CommandContext context) {
		Answer<LfsSettings> answer = settings(context).getRepoLfsSettings(which.in(this.hub, context));
		return this.shown.text(answer, () -> LfsView.text(answer.value(), this.hub.look()));
	}

	@Relation(value = Kind.EXACTLY_ONE, options = { "threshold", "reset" })
	@CliCommand(name = "repo lfs threshold", description = "Set the size from which on files are large",
			tier = Tier.MUTATE, examples = { "repo lfs threshold mira/sketch --threshold 10000000" })
	CommandResult<Answer<Done>> threshold(WhichOrHere which,
			@CliOption(description = "The size, at least 1000000", label = "BYTES") @Nullable Long threshold,
			@CliOption(description = "Go back to the server's default") boolean reset, CommandContext context) {
		if (threshold == null) {
			throw noReset("threshold");
		}
		Wrong.unlessAtLeast(threshold, 1_000_000, "--threshold");
		Repo repo = which.in(this.hub, context);
		Long before = settings(context).getRepoLfsSettings(repo).value().lfsThresholdBytes();
		Answer<Done> answer = settings(context).updateRepoSettings(repo,
				RepoSettingsChange.none().withLfsThresholdBytes(threshold));
		this.changes.note(context, repo, Map.of("threshold", threshold), undo("threshold", before));
		return this.shown.done(context, answer, "LFS threshold set to " + threshold + " bytes for " + repo.id());
	}

	@Relation(value = Kind.EXACTLY_ONE, options = { "count", "reset" })
	@CliCommand(name = "repo lfs versions", description = "Set how many versions of large files are kept",
			tier = Tier.MUTATE, examples = { "repo lfs versions mira/sketch --count 5" })
	CommandResult<Answer<Done>> versions(WhichOrHere which,
			@CliOption(description = "How many, at least 2", label = "N") @Nullable Integer count,
			@CliOption(description = "Go back to the server's default") boolean reset, CommandContext context) {
		if (count == null) {
			throw noReset("number of versions");
		}
		Wrong.unlessAtLeast(count, 2, "--count");
		Repo repo = which.in(this.hub, context);
		Integer before = settings(context).getRepoLfsSettings(repo).value().lfsKeepVersions();
		Answer<Done> answer = settings(context).updateRepoSettings(repo,
				RepoSettingsChange.none().withLfsKeepVersions(count));
		this.changes.note(context, repo, Map.of("versions", count), undo("versions", before));
		return this.shown.done(context, answer, "LFS keep versions set to " + count + " for " + repo.id());
	}

	@CliCommand(name = "repo lfs suffix", description = "Choose suffixes of files that are always large",
			tier = Tier.MUTATE, examples = { "repo lfs suffix mira/sketch --add .bin --add .ckpt" })
	CommandResult<Answer<Done>> suffix(WhichOrHere which, SuffixChange change, CommandContext context) {
		change.check();
		Repo repo = which.in(this.hub, context);
		List<String> configured = settings(context).getRepoLfsSettings(repo).value().lfsSuffixRules();
		List<String> before = (configured != null) ? configured : List.of();
		List<String> rules = change.applyTo(before);
		Answer<Done> answer = settings(context).updateRepoSettings(repo,
				RepoSettingsChange.none().withLfsSuffixRules(rules));
		this.changes.note(context, repo, Map.of("suffixes", String.join(" ", rules)),
				undo("suffixes", String.join(" ", before)));
		return this.shown.done(context, answer, "Updated LFS suffix rules for " + repo.id() + ": "
				+ (rules.isEmpty() ? "none" : String.join(", ", rules)));
	}

	private SettingsApi settings(CommandContext context) {
		return this.hub.client(context).settings();
	}

	private static Undo undo(String name, @Nullable Object before) {
		return (before != null) ? Undo.by(RepoInverses.SETTINGS).with(name, before) : UNSET;
	}

	private static UnsupportedError noReset(String what) {
		return new UnsupportedError(Failure.of(ErrorCategory.FAILURE, "Unsupported",
				"This server cannot go back to its default " + what + ", only set another one"));
	}

}
