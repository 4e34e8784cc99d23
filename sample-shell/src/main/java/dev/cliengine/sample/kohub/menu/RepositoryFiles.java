package dev.cliengine.sample.kohub.menu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.cliengine.sample.kohub.client.model.FileDownload;
import dev.cliengine.sample.kohub.client.model.FileUpload;
import dev.cliengine.sample.kohub.client.model.LocalFile;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.TreeEntry;
import dev.cliengine.sample.kohub.client.model.TreeQuery;
import dev.cliengine.sample.kohub.text.FileTree;

/**
 * The files of a repository.
 *
 * @param desk what it works with
 * @param repo the repository
 */
record RepositoryFiles(Desk desk, Repo repo) {

	private static final String MAIN = "main";

	void browse() {
		Dialog dialog = this.desk.dialog();
		String revision = dialog.ask("Revision", MAIN);
		String path = dialog.ask("Path (all if empty)");
		TreeQuery query = dialog.confirm("Recursive?", true) ? TreeQuery.below(path) : TreeQuery.in(path);
		List<TreeEntry> entries = this.desk.call("Loading files",
				(client) -> client.trees().listRepoTree(this.repo, revision, query));
		String head = this.repo.id() + " (" + revision + ")";
		dialog.show(new FileTree(head, query.path()).add(entries).text(dialog.look()));
	}

	void upload() {
		Dialog dialog = this.desk.dialog();
		Path source = Path.of(dialog.required("Local file"));
		String path = dialog.ask("Path in the repository", String.valueOf(source.getFileName()));
		String branch = dialog.ask("Branch", MAIN);
		String message = dialog.ask("Message", "Upload " + path);
		FileUpload upload = new FileUpload(List.of(new LocalFile(source, path)), branch, message);
		this.desk.waiting()
			.transferring("Uploading " + path,
					() -> this.desk.changes().uploads().upload(this.desk.state().client(), this.repo, upload));
		dialog.done("File uploaded: " + path);
	}

	void download() {
		Dialog dialog = this.desk.dialog();
		String path = dialog.required("Path in the repository");
		String revision = dialog.ask("Revision", MAIN);
		Path target = Path.of(dialog.ask("Local file", path.substring(path.lastIndexOf('/') + 1)));
		boolean overwrite = Files.exists(target);
		if (overwrite && !dialog.agrees(target + " exists. Overwrite it?", false)) {
			return;
		}
		FileDownload download = new FileDownload(path, revision, target, overwrite);
		this.desk.waiting()
			.transferring("Downloading " + path,
					() -> this.desk.state().client().downloads().downloadFile(this.repo, download));
		dialog.done("File downloaded: " + target);
	}

}
