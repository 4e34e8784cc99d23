package dev.cliengine.sample.kohub.client;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;

import dev.cliengine.io.AtomicFile;
import dev.cliengine.sample.kohub.client.error.LocalFileError;
import dev.cliengine.sample.kohub.client.model.CommitOperation;
import dev.cliengine.sample.kohub.client.model.CommitOperation.PutFile;
import dev.cliengine.sample.kohub.client.model.LocalFile;
import dev.cliengine.sample.kohub.client.model.PreuploadFile;
import dev.cliengine.transport.transfer.SourceFile;

/**
 * The content of a file on this machine, and where it goes.
 *
 * @param file the file as it was when the upload began
 * @param path where in the repository
 */
record LocalContent(SourceFile file, String path) {

	private static final int SAMPLE = 512;

	/**
	 * Looks at a file.
	 * @throws dev.cliengine.sample.kohub.client.error.LocalFileError if there is none
	 */
	static LocalContent of(LocalFile local) {
		FilePath path = new FilePath(local.path());
		return TransferFailures.during(local.source(),
				() -> new LocalContent(SourceFile.of(local.source()), path.path()));
	}

	PreuploadFile announced() {
		return new PreuploadFile(this.path, this.file.size(), Base64.getEncoder().encodeToString(read(SAMPLE)), null);
	}

	CommitOperation inline() {
		PutFile operation = new PutFile(this.path, read(Integer.MAX_VALUE));
		TransferFailures.during(this.file.path(), () -> {
			this.file.requireUnchanged();
			return true;
		});
		return operation;
	}

	private byte[] read(int most) {
		return TransferFailures.during(this.file.path(), () -> {
			try (InputStream input = AtomicFile.of(this.file.path()).open()) {
				return input.readNBytes(most);
			}
			catch (IOException ex) {
				throw LocalFileError.unreadable(this.file.path(), ex);
			}
		});
	}

}
