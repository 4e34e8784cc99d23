package dev.cliengine.sample.kohub.client;

import java.nio.file.Path;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import dev.cliengine.sample.kohub.client.model.FileDownload;
import dev.cliengine.sample.kohub.client.model.FileMetadata;
import dev.cliengine.sample.kohub.client.model.Repo;

/**
 * The content of files.
 *
 * @since 0.1.0
 */
public final class DownloadApi {

	private final DownloadExchange exchange;

	DownloadApi(DownloadExchange exchange) {
		this.exchange = exchange;
	}

	/** What can be known of a file without its content. */
	public FileMetadata fileMetadata(Repo repo, String path, String revision) {
		return MetadataHeaders.read(this.exchange.metadata(repo, revision, new FilePath(path)));
	}

	/**
	 * Downloads a file, and goes on where an earlier try was interrupted.
	 * @return where it is
	 * @throws dev.cliengine.sample.kohub.client.error.LocalFileError if there is a file
	 * already, it cannot be written, or what came is not what the server has
	 */
	public Path downloadFile(Repo repo, FileDownload download) {
		throw new UnsupportedOperationException("Not there yet");
	}

	/** The same on another thread. */
	public Mono<Path> fetchFile(Repo repo, FileDownload download) {
		return Mono.fromCallable(() -> downloadFile(repo, download)).subscribeOn(Schedulers.boundedElastic());
	}

}
