package dev.cliengine.sample.backend.hub.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.util.FileSystemUtils;

/**
 * Uploads in parts. Parts stay until the upload is completed or seven days old, whatever
 * happens to the process.
 *
 * @since 0.1.0
 */
public final class MultipartUploads {

	private static final String ABOUT = "about";

	private final ObjectStore store;

	private final Path root;

	/**
	 * Opens the uploads and deletes those nobody will complete.
	 * @param store where completed objects go
	 * @param time tells how old an upload is
	 */
	public MultipartUploads(ObjectStore store, InstantSource time) {
		this.store = store;
		try {
			this.root = store.directory("multipart");
			for (Path upload : ObjectStore.list(this.root)) {
				if (Files.getLastModifiedTime(upload)
					.toInstant()
					.isBefore(time.instant().minus(PresignedUrls.MULTIPART))) {
					FileSystemUtils.deleteRecursively(upload);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Begins an upload of content with that SHA-256 and length, in parts of a length. */
	public MultipartUpload start(String oid, long size, long chunk) {
		String id = UUID.randomUUID().toString();
		try {
			Path directory = Files.createDirectories(this.root.resolve(id));
			Files.writeString(directory.resolve(ABOUT), oid + " " + size + " " + chunk);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new MultipartUpload(id, oid, size, chunk);
	}

	/** The upload with an id, as long as it is open. */
	public Optional<MultipartUpload> find(String id) {
		Path about = this.root.resolve(id).resolve(ABOUT);
		if (!id.matches("[0-9a-f-]{36}") || !Files.exists(about)) {
			return Optional.empty();
		}
		try {
			String[] fields = Files.readString(about).split(" ");
			return Optional
				.of(new MultipartUpload(id, fields[0], Long.parseLong(fields[1]), Long.parseLong(fields[2])));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Keeps a part, in place of an earlier one with its number. */
	void keep(MultipartUpload upload, int part, StoredFile content) throws IOException {
		ObjectStore.move(content.path(), part(upload, part));
	}

	/**
	 * Makes the object out of its parts and forgets the upload.
	 * @param reported the parts as the uploader knows them, in order
	 * @return the ETag of the whole
	 * @throws IncompleteUploadException if a part is missing, of the wrong length or not
	 * what was reported, or if the whole is not the announced content; the parts stay
	 */
	public String complete(MultipartUpload upload, List<CompletedPart> reported) {
		if (reported.size() != upload.parts()) {
			throw new IncompleteUploadException(
					"Size mismatch: expected " + upload.parts() + " parts, got " + reported.size());
		}
		try (IncomingFile whole = this.store.receive(upload.size())) {
			StringBuilder sums = new StringBuilder();
			for (int number = 1; number <= upload.parts(); number++) {
				append(upload, number, reported.get(number - 1), whole);
				sums.append(reported.get(number - 1).md5());
			}
			if (!this.store.keep(ObjectKey.lfs(upload.oid()), whole.complete())) {
				throw new IncompleteUploadException("Checksum mismatch: the content is not " + upload.oid());
			}
			FileSystemUtils.deleteRecursively(this.root.resolve(upload.id()));
			return Digests.MD5.of(sums.toString().getBytes(StandardCharsets.US_ASCII)) + "-" + upload.parts();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void append(MultipartUpload upload, int number, CompletedPart reported, IncomingFile whole)
			throws IOException {
		Path file = part(upload, number);
		if (reported.number() != number || !Files.exists(file)) {
			throw new IncompleteUploadException("Part " + number + " is missing");
		}
		if (Files.size(file) != upload.length(number)) {
			throw new IncompleteUploadException("Size mismatch: part " + number + " has " + Files.size(file)
					+ " bytes, expected " + upload.length(number));
		}
		try (DigestedInput in = new DigestedInput(Files.newInputStream(file))) {
			in.transferTo(Channels.newOutputStream(whole));
			if (!in.md5().equals(reported.md5())) {
				throw new IncompleteUploadException("Part " + number + " has another ETag than " + reported.etag());
			}
		}
	}

	private Path part(MultipartUpload upload, int number) {
		return this.root.resolve(upload.id()).resolve(Integer.toString(number));
	}

}
