package dev.cliengine.sample.kohub.command.repo;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.TreeEntry;
import dev.cliengine.sample.kohub.client.model.TreeQuery;
import dev.cliengine.sample.kohub.command.Shown;
import dev.cliengine.sample.kohub.completion.RefCompletion;
import dev.cliengine.sample.kohub.text.FileTree;

/**
 * Which files there are.
 */
@CommandModule(auth = AuthRequirement.NONE)
class FileCommands {

	private final Hub hub;

	private final Shown shown;

	FileCommands(Hub hub, Shown shown) {
		this.hub = hub;
		this.shown = shown;
	}

	@CliCommand(name = "repo files", description = "List the files of a repository",
			examples = { "repo files mira/sketch --recursive" })
	CommandResult<Answer<List<TreeEntry>>> files(WhichOrHere which,
			@CliOption(description = "A branch, tag or commit", completion = RefCompletion.class,
					defaultValue = "main") String revision,
			@CliOption(description = "The directory to list, the root by default",
					label = "PATH") @Nullable String path,
			@CliOption(description = "List what is in directories as well") boolean recursive, CommandContext context) {
		String directory = (path != null) ? path : "";
		TreeQuery query = recursive ? TreeQuery.below(directory) : TreeQuery.in(directory);
		Repo repo = which.in(this.hub, context);
		Answer<List<TreeEntry>> answer = this.hub.client(context).trees().listRepoTree(repo, revision, query);
		String head = repo.id() + " (" + revision + ")";
		return this.shown.listed(context, answer,
				() -> new FileTree(head, query.path()).add(answer.value()).text(this.hub.look()),
				() -> answer.value().stream().map(TreeEntry::path));
	}

}
