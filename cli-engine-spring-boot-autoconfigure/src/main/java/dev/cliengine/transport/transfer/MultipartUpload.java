package dev.cliengine.transport.transfer;

import java.util.function.IntFunction;

/**
 * A file to send in parts, each with a PUT of its own.
 *
 * @param file what is sent
 * @param partSize bytes of each part but the last, which may be shorter
 * @param to asked for the address of a part, from 1, before each attempt, on any thread
 * @param state remembers which parts are done; those are not sent again
 * @param label what people see meanwhile
 * @since 0.1.0
 */
public record MultipartUpload(SourceFile file, long partSize, IntFunction<Location> to, TransferState state,
		String label) {

	public MultipartUpload {
		if (partSize <= 0) {
			throw new IllegalArgumentException("A part has at least one byte");
		}
	}

	/** A file, labelled by its name. */
	public static MultipartUpload of(SourceFile file, long partSize, IntFunction<Location> to, TransferState state) {
		return new MultipartUpload(file, partSize, to, state, String.valueOf(file.path().getFileName()));
	}

	public MultipartUpload withLabel(String label) {
		return new MultipartUpload(this.file, this.partSize, this.to, this.state, label);
	}

	/** How many parts there are: one at least. */
	public int parts() {
		return Math.toIntExact(Math.max(1, (this.file.size() + this.partSize - 1) / this.partSize));
	}

	long offset(int part) {
		return (part - 1) * this.partSize;
	}

	long length(int part) {
		return Math.min(this.partSize, this.file.size() - offset(part));
	}

}
