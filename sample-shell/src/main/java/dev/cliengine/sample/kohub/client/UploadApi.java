package dev.cliengine.sample.kohub.client;

import java.nio.file.Path;
import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import dev.cliengine.sample.kohub.client.model.CommitResult;
import dev.cliengine.sample.kohub.client.model.FileUpload;
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

	UploadApi(UploadExchange exchange) {
		this.exchange = exchange;
	}

	/** Asks how files have to be uploaded. */
	public Answer<List<PreuploadMode>> preupload(Repo repo, String branch, List<PreuploadFile> files) {
		return this.exchange.preupload(repo, branch, files);
	}

	/** Uploads files with one commit each 100 files or 50 MB. */
	public List<Answer<CommitResult>> uploadFiles(Repo repo, FileUpload upload) {
		throw new UnsupportedOperationException("Not there yet");
	}

	/** Uploads a file. */
	public Answer<CommitResult> uploadFile(Repo repo, Path source, String path) {
		return uploadFiles(repo, FileUpload.of(source, path)).get(0);
	}

	/** The same on another thread. */
	public Flux<Answer<CommitResult>> sendFiles(Repo repo, FileUpload upload) {
		return Mono.fromCallable(() -> uploadFiles(repo, upload))
			.subscribeOn(Schedulers.boundedElastic())
			.flatMapIterable((commits) -> commits);
	}

}
