package dev.cliengine.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether the caches of a release are those of a JVM. The launcher looks at the same.
 *
 * @param fits whether they are
 */
record CacheState(boolean fits) {

	/** Has the time of the JVM that the caches were made by. */
	static final String STAMP = "jvm";

	/** Is there from when a launcher found another JVM until there are new caches. */
	static final String MARK = "retraining";

	static CacheState of(Path release, Jvm jvm) {
		try {
			Path stamp = release.resolve(STAMP);
			return new CacheState(Files.exists(stamp)
					&& Files.getLastModifiedTime(stamp).equals(Files.getLastModifiedTime(jvm.mark())));
		}
		catch (IOException ex) {
			return new CacheState(false);
		}
	}

}
