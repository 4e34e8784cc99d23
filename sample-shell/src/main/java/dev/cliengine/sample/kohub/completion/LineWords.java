package dev.cliengine.sample.kohub.completion;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.error.ValidationError;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoType;

/**
 * What half a line says of a repository.
 */
final class LineWords {

	private LineWords() {
	}

	/** The type on the line, else the usual one. */
	static RepoType type(CommandArguments line, Hub hub) {
		String named = line.text("type");
		try {
			return hub.type((named != null) ? RepoType.of(named) : null);
		}
		catch (ValidationError ex) {
			return RepoType.MODEL;
		}
	}

	/** The id of the repository on the line, with the namespace only if it is typed. */
	static Optional<String> repoId(CommandArguments line) {
		return Optional.ofNullable(line.text("repo_id")).filter((id) -> !id.isEmpty());
	}

	static Repo repo(KohubClient client, String id, RepoType type) {
		@Nullable String owner = (id.indexOf('/') < 0) ? ServerValues.caller(client) : null;
		return Repo.of((owner != null) ? owner + "/" + id : id, type);
	}

}
