package dev.cliengine.start;

import dev.cliengine.command.manifest.NotInManifestException;
import dev.cliengine.command.parse.ContentSource;

/**
 * Reads nothing: what is read here would be missing when the application runs.
 */
final class NoContent implements ContentSource {

	@Override
	public String file(String path) {
		throw new NotInManifestException();
	}

	@Override
	public String standardInput() {
		throw new NotInManifestException();
	}

}
