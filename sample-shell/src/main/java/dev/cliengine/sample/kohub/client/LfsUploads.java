package dev.cliengine.sample.kohub.client;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
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

	/** Sends a content, unless storage has it, and gives what the commit says of it. */
	CommitOperation upload(Repo repo, LocalContent content) {
		return TransferFailures.during(content.file().path(), () -> {
			SourceFile file = content.file();
			String oid = this.uploads.sha256(file, "Hashing " + content.path());
			TransferState state = this.states.of(file, this.endpoint + " " + repo.type() + " " + repo.id() + " " + oid);
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
		LfsPlan plan = state.isNew() ? ask(repo, object) : LfsPlan.remembered(state);
		if (plan == null) {
			return;
		}
		if (plan.partSize() > 0) {
			sendParts(content, object, plan, state);
		}
		else {
			sendWhole(repo, content, object, plan);
		}
		if (plan.verify() != null) {
			this.lfs.verify(plan.verify(), object);
		}
	}

	private void sendWhole(Repo repo, LocalContent content, LfsObject object, LfsPlan first) {
		AtomicBoolean used = new AtomicBoolean();
		this.uploads.send(Upload.of(content.file(), () -> {
			// What failed once may have failed because its time was over
			LfsPlan again = used.getAndSet(true) ? ask(repo, object) : null;
			LfsPlan plan = (again != null) ? again : first;
			return Location.presigned(plan.upload()).withHeaders(plan.headers());
		}).withLabel(content.path()));
	}

	private void sendParts(LocalContent content, LfsObject object, LfsPlan plan, TransferState state) {
		if (state.isNew()) {
			state.begin(plan.toRemember());
		}
		MultipartUpload upload = MultipartUpload
			.of(content.file(), plan.partSize(), (part) -> Location.presigned(plan.part(part)), state)
			.withLabel(content.path());
		List<UploadedPart> sent = this.uploads.send(upload)
			.stream()
			.map((part) -> new UploadedPart(part.number(), part.etag()))
			.toList();
		try {
			this.lfs.complete(plan.upload(), object.oid(), sent);
			state.forget();
		}
		catch (NetworkError ex) {
			throw ex;
		}
		catch (KohubError ex) {
			// The parts do not make the content: all of it has to go anew
			state.forget();
			throw ex;
		}
	}

	/** Gives nothing when storage already has the content. */
	private @Nullable LfsPlan ask(Repo repo, LfsObject object) {
		LfsBatch batch = this.lfs.uploadBatch(repo, List.of(object)).value();
		LfsBatch.Item item = batch.objects()
			.stream()
			.filter((each) -> each.oid().equals(object.oid()))
			.findFirst()
			.orElseThrow(LfsPlan::unusable);
		if (item.error() != null) {
			throw LfsProblems.of(item.error());
		}
		return LfsPlan.of(item.actions());
	}

}
