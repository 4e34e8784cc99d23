package dev.cliengine.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * To whom a file belongs and who may use it, as far as its file system knows. Every part
 * is {@code null} when the system is to decide.
 */
record FileMode(@Nullable Set<PosixFilePermission> permissions, @Nullable UserPrincipal owner,
		@Nullable GroupPrincipal group) {

	private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	/** The mode of an existing file, or the one for a new file. */
	static FileMode of(Path file, boolean secret) throws IOException {
		if (!posix(file)) {
			return new FileMode(null, null, null);
		}
		try {
			PosixFileAttributes attributes = Files.readAttributes(file, PosixFileAttributes.class);
			Set<PosixFilePermission> permissions = attributes.permissions();
			return new FileMode(secret ? narrowed(permissions) : permissions, attributes.owner(), attributes.group());
		}
		catch (NoSuchFileException ex) {
			return new FileMode(secret ? OWNER_ONLY : null, null, null);
		}
	}

	boolean openToOthers() {
		return this.permissions != null && !OWNER.containsAll(this.permissions);
	}

	/**
	 * What a new file is created with: never wider than it will be, but writable for now.
	 */
	FileAttribute<?>[] atCreation() {
		if (this.permissions == null) {
			return new FileAttribute<?>[0];
		}
		Set<PosixFilePermission> writable = EnumSet.of(PosixFilePermission.OWNER_WRITE);
		writable.addAll(this.permissions);
		return new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(writable) };
	}

	/** Gives the file exactly this mode; the creation mask may have taken bits away. */
	void applyTo(Path file) throws IOException {
		if (this.permissions == null) {
			return;
		}
		if (this.owner != null) {
			keepOwner(file, this.owner);
		}
		if (!Files.getPosixFilePermissions(file).equals(this.permissions)) {
			Files.setPosixFilePermissions(file, this.permissions);
		}
	}

	/** Without this, a command run once by root would take a person's file away. */
	private void keepOwner(Path file, UserPrincipal wanted) {
		PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
		try {
			PosixFileAttributes attributes = view.readAttributes();
			if (this.group != null && !attributes.group().equals(this.group)) {
				view.setGroup(this.group);
			}
			if (!attributes.owner().equals(wanted)) {
				view.setOwner(wanted);
			}
		}
		catch (IOException ex) {
			// Only root may give files away; everybody else keeps what they wrote.
		}
	}

	private static Set<PosixFilePermission> narrowed(Set<PosixFilePermission> permissions) {
		Set<PosixFilePermission> kept = EnumSet.copyOf(OWNER_ONLY);
		kept.retainAll(permissions);
		return kept.isEmpty() ? OWNER_ONLY : kept;
	}

	private static boolean posix(Path file) {
		return file.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

}
