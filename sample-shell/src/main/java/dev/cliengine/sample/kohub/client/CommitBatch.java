package dev.cliengine.sample.kohub.client;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.sample.kohub.client.model.CommitOperation;
import dev.cliengine.sample.kohub.client.model.CommitOperation.PutFile;

/**
 * What one commit changes, as long as the server can be expected to take it.
 */
final class CommitBatch {

	private static final int FILES = 100;

	private static final long BYTES = 50_000_000;

	private final List<CommitOperation> operations = new ArrayList<>();

	private long bytes;

	boolean isEmpty() {
		return this.operations.isEmpty();
	}

	/**
	 * Whether one more file fits.
	 * @param inline how many bytes of it the commit itself would carry
	 */
	boolean hasRoomFor(long inline) {
		return isEmpty() || (this.operations.size() < FILES && this.bytes + inline <= BYTES);
	}

	void add(CommitOperation operation) {
		this.operations.add(operation);
		if (operation instanceof PutFile file) {
			this.bytes += file.content().length;
		}
	}

	List<CommitOperation> operations() {
		return this.operations;
	}

}
