package dev.cliengine.sample.kohub.client.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A part of a commit.
 *
 * @since 0.1.0
 */
public sealed interface CommitOperation {

	/** What the server calls it. */
	@JsonIgnore
	String key();

	/**
	 * A regular file, new or changed.
	 *
	 * @param path where
	 * @param content all of it
	 */
	record PutFile(String path, byte[] content) implements CommitOperation {

		@Override
		public String key() {
			return "file";
		}

		/** How the content is sent. */
		@JsonProperty
		String encoding() {
			return "base64";
		}

	}

	/**
	 * A file whose content is in large file storage.
	 *
	 * @param path where
	 * @param oid SHA-256 of its content
	 * @param size in bytes
	 */
	record PutLfsFile(String path, String oid, long size) implements CommitOperation {

		@Override
		public String key() {
			return "lfsFile";
		}

		/** What made the oid. */
		@JsonProperty
		String algo() {
			return "sha256";
		}

	}

	/**
	 * A file that goes.
	 */
	record DeleteFile(String path) implements CommitOperation {

		@Override
		public String key() {
			return "deletedFile";
		}

	}

	/**
	 * A folder that goes with all that is in it.
	 */
	record DeleteFolder(String path) implements CommitOperation {

		@Override
		public String key() {
			return "deletedFolder";
		}

	}

	/**
	 * A file that is at a second place.
	 *
	 * @param path the second place
	 * @param srcPath the first one
	 * @param srcRevision where that is, {@code null} for the branch itself
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record CopyFile(String path, String srcPath, @Nullable String srcRevision) implements CommitOperation {

		@Override
		public String key() {
			return "copyFile";
		}

	}

}
