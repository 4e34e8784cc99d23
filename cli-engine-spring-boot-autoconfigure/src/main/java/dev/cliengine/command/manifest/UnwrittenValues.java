package dev.cliengine.command.manifest;

import java.util.List;

import dev.cliengine.command.ValueCompletion;

/**
 * Values only the application can tell.
 *
 * @param offersFiles whether names of files may stand here too
 */
record UnwrittenValues(boolean offersFiles) implements ValueCompletion {

	@Override
	public List<String> complete(String typed) {
		throw new NotInManifestException();
	}

}
