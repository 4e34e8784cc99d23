package dev.cliengine.sample.kohub.command.repo;

import java.util.List;
import java.util.stream.Collectors;

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
import dev.cliengine.sample.kohub.change.UploadChanges;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.CommitResult;
import dev.cliengine.sample.kohub.client.model.FileUpload;
import dev.cliengine.sample.kohub.client.model.LocalFile;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.command.Shown;
import dev.cliengine.sample.kohub.completion.BranchCompletion;

/**
 * Puts files into repositories.
 */
@CommandModule(auth = AuthRequirement.NONE)
class UploadCommands {

	private final Hub hub;

	private final Shown shown;

	private final UploadChanges changes;

	UploadCommands(Hub hub, Shown shown, UploadChanges changes) {
		this.hub = hub;
		this.shown = shown;
		this.changes = changes;
	}

	@CliCommand(name = "repo upload", description = "Upload files and directories", tier = Tier.MUTATE,
			help = "The files of a directory go to --path, else to the root. An interrupted upload of a large file is gone on with.",
			examples = { "repo upload mira/sketch model.safetensors",
					"repo upload mira/sketch weights --recursive --path v2 --exclude '*.tmp'" })
	CommandResult<Object> upload(Which which, @CliArgument(description = "Files and directories") List<String> local,
			UploadOptions options, CommandContext context) {
		Wrong.unless(!local.isEmpty(), "missing argument 'LOCAL', a file to upload");
		List<LocalFile> files = new LocalFiles(local, options).find();
		Repo repo = which.in(this.hub, context);
		List<Answer<CommitResult>> commits = this.changes.upload(this.hub.client(context), repo,
				new FileUpload(files, options.branch(), options.message()));
		String text = files.stream()
			.map((file) -> "File uploaded: " + file.path() + "\n")
			.collect(Collectors.joining());
		boolean single = local.size() == 1 && !options.recursive();
		Object answer = single ? commits.get(0) : new Uploaded(files.stream().map(LocalFile::path).toList(), commits);
		return this.shown.text(answer, () -> this.shown.isQuiet(context) ? "" : text);
	}

	/**
	 * What several files became.
	 *
	 * @param files their paths
	 * @param commits what the server said of each commit
	 */
	record Uploaded(List<String> files, List<Answer<CommitResult>> commits) {
	}

	/**
	 * Where files go, and which.
	 */
	record UploadOptions(
			@CliOption(description = "Where it goes, its name by default; for several the directory",
					label = "PATH") @Nullable String path,
			@CliOption(description = "The branch", completion = BranchCompletion.class,
					defaultValue = "main") String branch,
			@CliOption(description = "What the commit says", shortName = 'm') @Nullable String message,
			@CliOption(description = "Upload directories with all that is below") boolean recursive,
			@CliOption(description = "Of directories only files like this", label = "GLOB") List<String> include,
			@CliOption(description = "Of directories no files like this", label = "GLOB") List<String> exclude) {
	}

}
