package dev.cliengine.transport.transfer;

import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.PartFile;

/**
 * Fetches files in constant memory. What has come stands in {@code NAME.part} beside the
 * target until it is whole, and {@code NAME.part.etag} says what it is part of; whoever
 * is interrupted goes on from there the next time. Connections that break are made again,
 * as often as the retry policy says without any progress.
 *
 * @since 0.1.0
 */
public final class Downloads {

	private final WebClient client;

	private final Transfers transfers;

	Downloads(WebClient client, Transfers transfers) {
		this.client = client;
		this.transfers = transfers;
	}

	/**
	 * Fetches a file on the calling thread.
	 * @throws CliException before any request: of category
	 * {@link ErrorCategory#VALIDATION} and code {@code FILE_EXISTS} if there is a file
	 * that must stay, {@link ErrorCategory#FAILURE} if the target cannot be written,
	 * {@link ErrorCategory#UNAVAILABLE} and code {@code LOCKED} if another process is at
	 * it; afterwards: of code {@code CHECKSUM_MISMATCH} or {@code SIZE_MISMATCH} if
	 * something else came, and nothing of it is kept; else what the last attempt failed
	 * with, and what came is kept
	 */
	public Downloaded fetch(Download download) {
		try (PartFile part = PartFile.open(download.target(), download.overwrite())) {
			try {
				return new DownloadRun(Exchange.of(this.client, this.transfers), download, part).run();
			}
			finally {
				this.transfers.progress().end();
			}
		}
	}

}
