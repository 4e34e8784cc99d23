package dev.cliengine.sample.kohub.client;

import dev.cliengine.sample.kohub.client.error.ValidationError;
import dev.cliengine.sample.kohub.client.model.Names;
import dev.cliengine.sample.kohub.client.model.Query;

/**
 * The place of a file in a repository, appended to the path of a request.
 *
 * @param path segments with slashes between them
 */
record FilePath(String path) implements Query {

	FilePath {
		path = Names.path(path);
		if (path.isEmpty()) {
			throw new ValidationError("path must name a file");
		}
	}

	@Override
	public void addTo(Parameters parameters) {
	}

}
