package dev.cliengine.sample.backend.hub.repo;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.hub.repo.tree.FileContent;

/** A line of a commit that changes something. */
sealed interface Operation {

	/**
	 * Puts content at a path.
	 *
	 * @param path where
	 * @param content what
	 */
	record Put(String path, FileContent content) implements Operation {
	}

	/**
	 * Takes a file away.
	 *
	 * @param path which
	 */
	record Delete(String path) implements Operation {
	}

	/**
	 * Takes a directory away.
	 *
	 * @param path which, without slashes around it
	 */
	record DeleteFolder(String path) implements Operation {
	}

	/**
	 * Puts at a path what another file has.
	 *
	 * @param path where
	 * @param source the other file
	 * @param revision of which state, {@code null} for the one before the commit
	 */
	record Copy(String path, String source, @Nullable String revision) implements Operation {
	}

}
