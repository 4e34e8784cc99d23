package dev.cliengine.sample.backend.hub.storage;

/**
 * The parts that arrived do not make the announced object.
 *
 * @since 0.1.0
 */
public final class IncompleteUploadException extends RuntimeException {

	IncompleteUploadException(String message) {
		super(message);
	}

}
