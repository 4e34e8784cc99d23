package dev.cliengine.sample.kohub.command.repo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.error.NotFoundError;
import dev.cliengine.sample.kohub.client.model.FileDownload;
import dev.cliengine.sample.kohub.client.model.Names;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.command.Shown;
import dev.cliengine.sample.kohub.completion.RefCompletion;

/**
 * Gets files out of repositories.
 */
@CommandModule(auth = AuthRequirement.NONE)
class DownloadCommands {

	private final Hub hub;

	private final Shown shown;

	DownloadCommands(Hub hub, Shown shown) {
		this.hub = hub;
		this.shown = shown;
	}

	@CliCommand(name = "repo download", description = "Download a file, or all of them",
			help = "An interrupted download is gone on with. With --all, files that are already there are left as they are.",
			examples = { "repo download mira/sketch model.safetensors --to weights.safetensors",
					"repo download mira/sketch --all --to sketch --include '*.json'" })
	CommandResult<Object> download(Which which,
			@CliArgument(description = "The file; with --all a directory") @Nullable String path,
			DownloadOptions options, CommandContext context) {
		options.check(path);
		Repo repo = which.in(this.hub, context);
		return options.all() ? all(context, repo, (path != null) ? path : "", options)
				: single(context, repo, (path != null) ? path : "", options);
	}

	private CommandResult<Object> single(CommandContext context, Repo repo, String path, DownloadOptions options) {
		String name = path.substring(path.lastIndexOf('/') + 1);
		Path target = (options.to() != null) ? Path.of(options.to()) : Path.of(name);
		if (options.to() != null && Files.isDirectory(target)) {
			target = target.resolve(name);
		}
		Path file = download(this.hub.client(context), repo,
				new FileDownload(path, options.revision(), target, options.force()));
		return this.shown.done(context, Map.of("path", file.toString()), "File downloaded: " + file);
	}

	/** The server says of a revision that does not exist that the file does not. */
	private static Path download(KohubClient client, Repo repo, FileDownload download) {
		try {
			return client.downloads().downloadFile(repo, download);
		}
		catch (NotFoundError ex) {
			if (ex.code().equals("EntryNotFound")) {
				client.repositories().repoInfo(repo, download.revision());
			}
			throw ex;
		}
	}

	private CommandResult<Object> all(CommandContext context, Repo repo, String path, DownloadOptions options) {
		Path target = Path.of((options.to() != null) ? options.to() : repo.name());
		List<Path> files = new FolderDownload(this.hub.client(context), repo, options.revision(), target)
			.fetch(Names.path(path), Globs.of(options.include(), options.exclude()), options.force());
		StringBuilder text = new StringBuilder();
		if (!this.shown.isQuiet(context)) {
			files.forEach((file) -> text.append("File downloaded: ").append(file).append('\n'));
			text.append("Total: ").append(files.size()).append(" file(s) in ").append(target).append('\n');
		}
		return this.shown.text(new Downloaded(target.toString(), files.stream().map(Path::toString).toList()),
				text::toString);
	}

	/**
	 * Where files are now.
	 *
	 * @param path the directory
	 * @param files those that were downloaded
	 */
	record Downloaded(String path, List<String> files) {
	}

	/**
	 * Where files go, and which.
	 */
	record DownloadOptions(
			@CliOption(description = "Where it goes, its name by default; with --all a directory", aliases = "output",
					shortName = 'o', label = "PATH") @Nullable String to,
			@CliOption(description = "A branch, tag or commit", completion = RefCompletion.class,
					defaultValue = "main") String revision,
			@CliOption(description = "Replace files that are there") boolean force,
			@CliOption(description = "Download all files") boolean all,
			@CliOption(description = "Of all only files like this", label = "GLOB") List<String> include,
			@CliOption(description = "Of all no files like this", label = "GLOB") List<String> exclude) {

		void check(@Nullable String path) {
			Wrong.unless(this.all || (path != null && !Names.path(path).isEmpty()),
					"missing argument 'PATH', or --all");
			Wrong.unless(this.all || (this.include.isEmpty() && this.exclude.isEmpty()),
					"--include and --exclude choose from all files: add --all");
		}

	}

}
