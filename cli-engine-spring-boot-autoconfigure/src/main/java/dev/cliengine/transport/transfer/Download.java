package dev.cliengine.transport.transfer;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A file to fetch. Everything that is known of it beforehand is checked.
 *
 * @param from asked for the address before each attempt, on the thread of the caller
 * @param target where it goes; the directory must exist
 * @param label what people see while it comes
 * @param size in bytes, negative if unknown
 * @param version what names this very content, such as the entity tag of its metadata; an
 * interrupted download is only gone on with if it was of the same one
 * @param checksum what it must hash to
 * @param overwrite whether a file may be replaced
 * @since 0.1.0
 */
public record Download(Supplier<Location> from, Path target, String label, long size, @Nullable String version,
		@Nullable Checksum checksum, boolean overwrite) {

	/** A file of which nothing is known, labelled by the name of its target. */
	public static Download of(Supplier<Location> from, Path target) {
		return new Download(from, target, String.valueOf(target.getFileName()), -1, null, null, false);
	}

	public Download withLabel(String label) {
		return new Download(this.from, this.target, label, this.size, this.version, this.checksum, this.overwrite);
	}

	public Download withSize(long size) {
		return new Download(this.from, this.target, this.label, size, this.version, this.checksum, this.overwrite);
	}

	public Download withVersion(@Nullable String version) {
		return new Download(this.from, this.target, this.label, this.size, version, this.checksum, this.overwrite);
	}

	public Download withChecksum(@Nullable Checksum checksum) {
		return new Download(this.from, this.target, this.label, this.size, this.version, checksum, this.overwrite);
	}

	public Download withOverwrite(boolean overwrite) {
		return new Download(this.from, this.target, this.label, this.size, this.version, this.checksum, overwrite);
	}

	/** What tells this content from any other, empty if nothing does. */
	String identity() {
		if (this.version != null) {
			return this.version;
		}
		return (this.checksum != null) ? this.checksum.expected() : "";
	}

}
