package dev.cliengine.transport.transfer;

import java.util.function.Supplier;

/**
 * A file to send with a single PUT.
 *
 * @param file what is sent
 * @param to asked for the address before each attempt, on the thread of the caller
 * @param label what people see meanwhile
 * @since 0.1.0
 */
public record Upload(SourceFile file, Supplier<Location> to, String label) {

	/** A file, labelled by its name. */
	public static Upload of(SourceFile file, Supplier<Location> to) {
		return new Upload(file, to, String.valueOf(file.path().getFileName()));
	}

	public Upload withLabel(String label) {
		return new Upload(this.file, this.to, label);
	}

}
