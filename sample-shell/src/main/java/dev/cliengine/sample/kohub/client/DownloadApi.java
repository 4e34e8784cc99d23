package dev.cliengine.sample.kohub.client;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.client.error.Failure;
import dev.cliengine.sample.kohub.client.error.LocalFileError;
import dev.cliengine.sample.kohub.client.error.NetworkError;
import dev.cliengine.sample.kohub.client.model.FileDownload;
import dev.cliengine.sample.kohub.client.model.FileMetadata;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.transport.transfer.Checksum;
import dev.cliengine.transport.transfer.Download;
import dev.cliengine.transport.transfer.Downloads;
import dev.cliengine.transport.transfer.Location;

/**
 * The content of files.
 *
 * @since 0.1.0
 */
public final class DownloadApi {

	private final DownloadExchange exchange;

	private final Downloads downloads;

	private final URI endpoint;

	DownloadApi(DownloadExchange exchange, Downloads downloads, URI endpoint) {
		this.exchange = exchange;
		this.downloads = downloads;
		this.endpoint = endpoint;
	}

	/** What can be known of a file without its content. */
	public FileMetadata fileMetadata(Repo repo, String path, String revision) {
		return MetadataHeaders.read(this.exchange.metadata(repo, revision, new FilePath(path)));
	}

	/**
	 * Downloads a file, and goes on where an earlier try was interrupted. The target
	 * holds all of it or what it held before; its directory is made if there is none.
	 * @return where it is
	 * @throws LocalFileError if there is a file already, it cannot be written, or what
	 * came is not what the server has
	 */
	public Path downloadFile(Repo repo, FileDownload download) {
		FilePath path = new FilePath(download.path());
		if (!download.overwrite() && Files.exists(download.target())) {
			throw LocalFileError.exists(download.target());
		}
		FileMetadata metadata = fileMetadata(repo, path.path(), download.revision());
		makeDirectory(download.target());
		Download transfer = Download.of(() -> location(repo, download.revision(), path), download.target())
			.withLabel(path.path())
			.withSize(metadata.size())
			.withVersion(metadata.etag().isEmpty() ? null : metadata.etag())
			.withChecksum(checksum(metadata))
			.withOverwrite(download.overwrite());
		return TransferFailures.during(download.target(), () -> this.downloads.fetch(transfer).file());
	}

	/** The same on another thread. */
	public Mono<Path> fetchFile(Repo repo, FileDownload download) {
		return Mono.fromCallable(() -> downloadFile(repo, download)).subscribeOn(Schedulers.boundedElastic());
	}

	private static void makeDirectory(Path target) {
		Path directory = target.toAbsolutePath().getParent();
		try {
			if (directory != null) {
				Files.createDirectories(directory);
			}
		}
		catch (IOException ex) {
			throw LocalFileError.unreadable(target, ex);
		}
	}

	/** Whoever knows it can have the file, so that it is shown nowhere. */
	private Location location(Repo repo, String revision, FilePath path) {
		ResponseEntity<Void> response = this.exchange.content(repo, revision, path);
		String address = response.getHeaders().getFirst(HttpHeaders.LOCATION);
		if (!response.getStatusCode().is3xxRedirection() || address == null) {
			throw new NetworkError(Failure.of(ErrorCategory.FAILURE, "NetworkError",
					this.endpoint.getHost() + " did not say where the content of the file is"));
		}
		try {
			return Location.presigned(this.endpoint.resolve(new URI(address)));
		}
		catch (URISyntaxException ex) {
			throw new NetworkError(Failure.of(ErrorCategory.FAILURE, "NetworkError",
					this.endpoint.getHost() + " sent an address that is none"));
		}
	}

	private static @Nullable Checksum checksum(FileMetadata metadata) {
		String etag = metadata.etag().toLowerCase(Locale.ROOT);
		if (etag.matches("[0-9a-f]{64}")) {
			return Checksum.sha256(etag);
		}
		boolean isBlob = etag.matches("[0-9a-f]{40}") && metadata.size() >= 0;
		return isBlob ? Checksum.gitBlob(metadata.size(), etag) : null;
	}

}
