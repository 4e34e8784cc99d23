package dev.cliengine.sample.backend.hub.storage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an object lies. The hash is part of the key, so an object never changes.
 *
 * @param area what kind of content it is
 * @param sha256 the SHA-256 of the content: 64 lower-case hex digits
 * @since 0.1.0
 */
public record ObjectKey(Area area, String sha256) {

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	private static final Pattern PATH = Pattern.compile("(lfs|data)/([0-9a-f]{2})/([0-9a-f]{2})/(\\2\\3[0-9a-f]{60})");

	public ObjectKey {
		if (!isHash(sha256)) {
			throw new IllegalArgumentException("Not a SHA-256: " + sha256);
		}
	}

	/** Whether the text is a SHA-256 as keys are made of. */
	public static boolean isHash(String text) {
		return HASH.matcher(text).matches();
	}

	/** The key of LFS content. */
	public static ObjectKey lfs(String sha256) {
		return new ObjectKey(Area.LFS, sha256);
	}

	/** The key of the content of a regular file. */
	public static ObjectKey data(String sha256) {
		return new ObjectKey(Area.DATA, sha256);
	}

	/** The key of the listing of a commit's files; it is never served. */
	public static ObjectKey tree(String sha256) {
		return new ObjectKey(Area.TREES, sha256);
	}

	/** The key a storage URL names, if it is one that may be served. */
	static Optional<ObjectKey> parse(String path) {
		Matcher matcher = PATH.matcher(path);
		return matcher.matches()
				? Optional.of(matcher.group(1).equals("lfs") ? lfs(matcher.group(4)) : data(matcher.group(4)))
				: Optional.empty();
	}

	/** The way to the object, below the store's directory and in URLs. */
	public String path() {
		return this.area.directory + "/" + this.sha256.substring(0, 2) + "/" + this.sha256.substring(2, 4) + "/"
				+ this.sha256;
	}

	/** The kinds of content. */
	public enum Area {

		/** Files too large or too binary for a commit. */
		LFS("lfs"),

		/** Files that travel inside a commit. */
		DATA("data"),

		/** Listings of the files of a commit. */
		TREES("trees");

		private final String directory;

		Area(String directory) {
			this.directory = directory;
		}

	}

}
