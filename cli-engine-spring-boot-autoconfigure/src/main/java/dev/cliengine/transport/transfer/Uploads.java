package dev.cliengine.transport.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.core.CliException;

/**
 * Sends files in constant memory. A request that fails is sent again with the content
 * read anew, as often as the retry policy says. A file that changes meanwhile is a
 * failure of code {@code FILE_CHANGED}. Closed output does not stop an upload, since a
 * command that changes something finishes it.
 *
 * @since 0.1.0
 */
public final class Uploads {

	private static final int BUFFER = 64 * 1024;

	private final WebClient client;

	private final Transfers transfers;

	Uploads(WebClient client, Transfers transfers) {
		this.client = client;
		this.transfers = transfers;
	}

	/**
	 * Sends a file with one PUT, on the calling thread.
	 * @return the entity tag of the response, as it was sent; empty if it has none
	 * @throws CliException what the last attempt failed with
	 */
	public String send(Upload upload) {
		SourceFile file = upload.file();
		file.requireUnchanged();
		PartSender sender = new PartSender(Exchange.of(this.client, this.transfers), file, false);
		this.transfers.progress().begin(file.size(), upload.label());
		try {
			return sender.send(0, file.size(), upload.to());
		}
		finally {
			this.transfers.progress().end();
		}
	}

	/**
	 * Sends the parts of a file that the server does not have yet, some at a time. Parts
	 * that are done when another fails are remembered.
	 * @return all parts in their order, for the request that joins them
	 * @throws CliException of code {@code UPLOAD_EXPIRED} if the server knows the
	 * addresses no more, and the upload has to be begun anew; else what the last attempt
	 * for a part failed with
	 */
	public List<UploadedPart> send(MultipartUpload upload) {
		upload.file().requireUnchanged();
		this.transfers.progress().begin(upload.file().size(), upload.label());
		try {
			return new MultipartRun(Exchange.of(this.client, this.transfers), upload).run();
		}
		finally {
			this.transfers.progress().end();
		}
	}

	/**
	 * The SHA-256 of a file, in hexadecimal digits.
	 * @param label what people see meanwhile
	 * @throws CliException if it cannot be read or has changed
	 */
	public String sha256(SourceFile file, String label) {
		MessageDigest digest = Checksum.sha256("").digest();
		this.transfers.progress().begin(file.size(), label);
		try (InputStream input = file.open(0)) {
			byte[] buffer = new byte[BUFFER];
			for (int length = input.read(buffer); length >= 0; length = input.read(buffer)) {
				digest.update(buffer, 0, length);
				this.transfers.progress().advance(length);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.transfers.progress().end();
		}
		file.requireUnchanged();
		return HexFormat.of().formatHex(digest.digest());
	}

}
