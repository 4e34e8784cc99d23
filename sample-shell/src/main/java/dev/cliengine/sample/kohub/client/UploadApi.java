package dev.cliengine.sample.kohub.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import dev.cliengine.sample.kohub.client.model.CommitResult;
import dev.cliengine.sample.kohub.client.model.FileUpload;
import dev.cliengine.sample.kohub.client.model.LocalFile;
import dev.cliengine.sample.kohub.client.model.Names;
import dev.cliengine.sample.kohub.client.model.NewCommit;
import dev.cliengine.sample.kohub.client.model.PreuploadFile;
import dev.cliengine.sample.kohub.client.model.PreuploadMode;
import dev.cliengine.sample.kohub.client.model.Repo;

/**
 * Puts files into repositories.
 *
 * @since 0.1.0
 */
public final class UploadApi {

	private final UploadExchange exchange;

	private final LfsUploads lfs;

	private final CommitApi commits;

	UploadApi(UploadExchange exchange, LfsUploads lfs, CommitApi commits) {
		this.exchange = exchange;
		this.lfs = lfs;
		this.commits = commits;
	}

	/** Asks how files have to be uploaded. */
	public Answer<List<PreuploadMode>> preupload(Repo repo, String branch, List<PreuploadFile> files) {
		return this.exchange.preupload(repo, branch, files);
	}

	/**
	 * Uploads files, with one commit for each 100 of them or 50 MB. Files that the server
	 * already has are left out; an interrupted upload of a large file is gone on with.
	 * @return the commits; one at least
	 * @throws dev.cliengine.sample.kohub.client.error.LocalFileError before any request,
	 * if there is no such file
	 */
	public List<Answer<CommitResult>> uploadFiles(Repo repo, FileUpload upload) {
		Names.require("branch", upload.branch());
		List<LocalContent> contents = upload.files().stream().map(LocalContent::of).toList();
		List<Answer<CommitResult>> results = new ArrayList<>();
		CommitBatch batch = new CommitBatch();
		Set<String> known = new HashSet<>();
		Set<String> large = new HashSet<>();
		sort(modes(repo, upload.branch(), contents), known, large);
		for (LocalContent content : contents) {
			if (known.contains(content.path())) {
				continue;
			}
			boolean isLarge = large.contains(content.path());
			if (!batch.hasRoomFor(isLarge ? 0 : content.file().size())) {
				results.add(commit(repo, upload, batch));
				batch = new CommitBatch();
			}
			batch.add(isLarge ? this.lfs.upload(repo, content) : content.inline());
		}
		if (!batch.isEmpty() || results.isEmpty()) {
			results.add(commit(repo, upload, batch));
		}
		return results;
	}

	/** Uploads a file to {@code main}. */
	public Answer<CommitResult> uploadFile(Repo repo, Path source, String path) {
		return uploadFiles(repo, FileUpload.of(source, path)).get(0);
	}

	/** The same as {@link #uploadFiles} on another thread. */
	public Flux<Answer<CommitResult>> sendFiles(Repo repo, FileUpload upload) {
		return Mono.fromCallable(() -> uploadFiles(repo, upload))
			.subscribeOn(Schedulers.boundedElastic())
			.flatMapIterable((commits) -> commits);
	}

	private List<PreuploadMode> modes(Repo repo, String branch, List<LocalContent> contents) {
		return preupload(repo, branch, contents.stream().map(LocalContent::announced).toList()).value();
	}

	private static void sort(List<PreuploadMode> modes, Set<String> known, Set<String> large) {
		for (PreuploadMode mode : modes) {
			if (mode.shouldIgnore()) {
				known.add(mode.path());
			}
			if (mode.isLfs()) {
				large.add(mode.path());
			}
		}
	}

	private Answer<CommitResult> commit(Repo repo, FileUpload upload, CommitBatch batch) {
		return this.commits.commit(repo, upload.branch(), new NewCommit(summary(upload), "", batch.operations()));
	}

	private static String summary(FileUpload upload) {
		if (upload.message() != null) {
			return upload.message();
		}
		List<LocalFile> files = upload.files();
		return (files.size() == 1) ? "Upload " + files.get(0).path() : "Upload " + files.size() + " files";
	}

}
