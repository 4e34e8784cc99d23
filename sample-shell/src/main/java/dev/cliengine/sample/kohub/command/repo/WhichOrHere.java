package dev.cliengine.sample.kohub.command.repo;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.completion.RepoIdCompletion;

/**
 * Which repository a command is about; in a clone it need not be said. Commands with
 * another argument after the id, and those that destroy, have {@link Which}.
 *
 * @param repoId its id, or a name in the own namespace
 * @param type what it holds
 */
record WhichOrHere(
		@CliArgument(description = "NAMESPACE/NAME, or a name of your own; in a clone its repository by default",
				completion = RepoIdCompletion.class) @Nullable String repoId,
		@CliOption(description = "What it holds") @Nullable RepoType type) {

	Repo in(Hub hub, CommandContext context) {
		return hub.repo(context, this.repoId, this.type);
	}

}
