package dev.cliengine.sample.kohub.command.repo;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.command.Shown;
import dev.cliengine.sample.kohub.git.ClonedHere;
import dev.cliengine.sample.kohub.git.Git;
import dev.cliengine.sample.kohub.git.GitCall;

/**
 * Repositories as git sees them.
 */
@CommandModule(auth = AuthRequirement.NONE)
class CloneCommands {

	private final Hub hub;

	private final Shown shown;

	private final Git git;

	CloneCommands(Hub hub, Shown shown, Git git) {
		this.hub = hub;
		this.shown = shown;
		this.git = git;
	}

	@CliCommand(name = "repo clone", description = "Clone a repository with git",
			help = "The clone is for reading: changes are made with 'repo upload'. Private repositories need a token. Inside the clone many commands need no REPO_ID.",
			examples = { "repo clone mira/sketch" })
	CommandResult<Cloned> clone(Which which,
			@CliArgument(description = "The directory, the repository's name by default") @Nullable String dir,
			CommandContext context) {
		Repo repo = which.in(this.hub, context);
		KohubClient client = this.hub.client(context);
		Path target = Path.of((dir != null) ? dir : repo.name());
		String user = client.token().isPresent() ? client.auth().whoami().value().username() : "";
		this.hub.await(context, "Cloning " + repo.id(), () -> {
			this.git.run(GitCall.clone(address(client, repo), target).with(client.endpoint(), user, client.token()));
			this.git.run(GitCall.configure(target, ClonedHere.TYPE, repo.type().value()));
			return true;
		});
		List<Path> large = new FolderDownload(client, repo, "main", target).fetchLarge();
		return this.shown.done(context, new Cloned(target.toString(), large.stream().map(Path::toString).toList()),
				"Repository " + repo.id() + " cloned to " + target);
	}

	@CliCommand(name = "repo url", description = "Print the address git clones a repository from",
			examples = { "repo url mira/sketch" })
	CommandResult<Addresses> url(WhichOrHere which, CommandContext context) {
		Repo repo = which.in(this.hub, context);
		KohubClient client = this.hub.client(context);
		Addresses addresses = new Addresses(client.endpoint() + "/" + repo.type().plural() + "/" + repo.id(),
				address(client, repo));
		return this.shown.text(addresses, () -> addresses.git() + "\n");
	}

	private static String address(KohubClient client, Repo repo) {
		return client.endpoint() + "/" + repo.id() + ".git";
	}

	/**
	 * A clone.
	 *
	 * @param path where it is
	 * @param lfs its large files, which git does not fetch
	 */
	record Cloned(String path, List<String> lfs) {
	}

	/**
	 * Where a repository is.
	 *
	 * @param url for people
	 * @param git for git
	 */
	record Addresses(String url, String git) {
	}

}
