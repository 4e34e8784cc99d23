package dev.cliengine.sample.kohub.client;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.client.error.Failure;
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.client.error.NetworkError;
import dev.cliengine.sample.kohub.client.model.CommitOperation;
import dev.cliengine.sample.kohub.client.model.CommitOperation.PutLfsFile;
import dev.cliengine.sample.kohub.client.model.LfsBatch;
import dev.cliengine.sample.kohub.client.model.LfsObject;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.UploadedPart;
import dev.cliengine.transport.transfer.Location;
import dev.cliengine.transport.transfer.MultipartUpload;
import dev.cliengine.transport.transfer.SourceFile;
import dev.cliengine.transport.transfer.TransferState;
import dev.cliengine.transport.transfer.TransferStates;
import dev.cliengine.transport.transfer.Upload;
import dev.cliengine.transport.transfer.Uploads;

/**
 * Puts contents into large file storage.
 *
 * @param lfs asks the server for addresses
 * @param uploads sends contents
 * @param states remembers which parts of a content storage has
 * @param endpoint the server
 */
record LfsUploads(LfsApi lfs, Uploads uploads, TransferStates states, URI endpoint) {

	private static final String PART_SIZE = "chunk_size";

	/** Sends a content, unless storage has it, and gives what the commit says of it. */
	CommitOperation upload(Repo repo, LocalContent content) {
		return TransferFailures.during(content.file().path(), () -> {
			SourceFile file = content.file();
			String oid = this.uploads.sha256(file, "Hashing " + content.path());
			TransferState state = this.states.of(file, this.endpoint + " " + repo.type() + " " + repo.id());
			LfsObject object = new LfsObject(oid, file.size());
			try {
				send(repo, content, object, state);
			}
			catch (CliException ex) {
				if (!ex.code().equals("UPLOAD_EXPIRED")) {
					throw ex;
				}
				state.forget();
				send(repo, content, object, state);
			}
			return new PutLfsFile(content.path(), oid, file.size());
		});
	}

	private void send(Repo repo, LocalContent content, LfsObject object, TransferState state) {
		LfsBatch.Action action = state.isNew() ? null : stored(state);
		LfsBatch.Item item = null;
		if (action == null) {
			item = ask(repo, object);
			action = item.actions().get("upload");
		}
		if (action == null) {
			return;
		}
		if (action.header().containsKey(PART_SIZE)) {
			String verify = (item != null) ? address(item.actions().get("verify")) : state.value("verify").orElse("");
			sendParts(content, object, new Parts(action, verify, state));
			verify(verify, object);
		}
		else {
			sendWhole(repo, content, object, action);
			verify((item != null) ? address(item.actions().get("verify")) : "", object);
		}
	}

	private void sendWhole(Repo repo, LocalContent content, LfsObject object, LfsBatch.Action first) {
		AtomicBoolean used = new AtomicBoolean();
		this.uploads.send(Upload.of(content.file(), () -> {
			// What failed once may have failed because its time was over
			LfsBatch.Action action = used.getAndSet(true) ? ask(repo, object).actions().getOrDefault("upload", first)
					: first;
			return Location.presigned(URI.create(action.href())).withHeaders(action.header());
		}).withLabel(content.path()));
	}

	private void sendParts(LocalContent content, LfsObject object, Parts parts) {
		Map<String, String> addresses = parts.action().header();
		if (parts.state().isNew()) {
			Map<String, String> remembered = new TreeMap<>(addresses);
			remembered.put("href", parts.action().href());
			remembered.put("verify", parts.verify());
			parts.state().begin(remembered);
		}
		MultipartUpload upload = MultipartUpload
			.of(content.file(), Long.parseLong(addresses.getOrDefault(PART_SIZE, "0")),
					(part) -> Location.presigned(URI.create(addresses.getOrDefault(String.valueOf(part), ""))),
					parts.state())
			.withLabel(content.path());
		List<UploadedPart> sent = this.uploads.send(upload)
			.stream()
			.map((part) -> new UploadedPart(part.number(), part.etag()))
			.toList();
		try {
			this.lfs.complete(URI.create(parts.action().href()), object.oid(), sent);
			parts.state().forget();
		}
		catch (NetworkError ex) {
			throw ex;
		}
		catch (KohubError ex) {
			// The parts do not make the content: all of it has to go anew
			parts.state().forget();
			throw ex;
		}
	}

	private void verify(String address, LfsObject object) {
		if (!address.isEmpty()) {
			this.lfs.verify(URI.create(address), object);
		}
	}

	private LfsBatch.Item ask(Repo repo, LfsObject object) {
		LfsBatch batch = this.lfs.uploadBatch(repo, List.of(object)).value();
		LfsBatch.Item item = batch.objects()
			.stream()
			.filter((each) -> each.oid().equals(object.oid()))
			.findFirst()
			.orElseThrow(() -> new NetworkError(Failure.of(ErrorCategory.FAILURE, "NetworkError",
					this.endpoint.getHost() + " did not say where to send the file")));
		if (item.error() != null) {
			throw LfsProblems.of(item.error());
		}
		return item;
	}

	private static LfsBatch.Action stored(TransferState state) {
		Map<String, String> header = new TreeMap<>(state.values());
		String href = header.getOrDefault("href", "");
		header.remove("href");
		header.remove("verify");
		return new LfsBatch.Action(href, null, header);
	}

	private static String address(LfsBatch.@Nullable Action action) {
		return (action != null) ? action.href() : "";
	}

	/**
	 * How a content is sent in parts.
	 */
	private record Parts(LfsBatch.Action action, String verify, TransferState state) {
	}

}
