package dev.cliengine.sample.kohub.completion;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.client.model.RepoQuery;
import dev.cliengine.sample.kohub.client.model.RepoSummary;
import dev.cliengine.sample.kohub.client.model.RepoType;

/**
 * Offers ids of repositories of the type on the line: the caller's own, then those of the
 * namespace that was typed, else those a list shows.
 *
 * @since 0.1.0
 */
@Component
public class RepoIdCompletion implements ValueCompletion {

	private static final int MOST = 100;

	private final ServerValues values;

	RepoIdCompletion(ServerValues values) {
		this.values = values;
	}

	@Override
	public List<String> complete(String typed) {
		return complete(typed, CommandArguments.empty());
	}

	@Override
	public List<String> complete(String typed, CommandArguments line) {
		int slash = typed.indexOf('/');
		String namespace = (slash > 0) ? typed.substring(0, slash) : "";
		RepoType type = LineWords.type(line, this.values.hub());
		return this.values.matching(typed, line, "repos " + type + " " + namespace,
				(client) -> ids(client, type, namespace));
	}

	private static List<String> ids(KohubClient client, RepoType type, String namespace) {
		RepoQuery listed = RepoQuery.all().withLimit(MOST);
		List<String> ids = new ArrayList<>();
		if (!namespace.isEmpty()) {
			return ids(client, type, listed.withAuthor(namespace));
		}
		try {
			ids.addAll(ids(client, type, listed.withAuthor(ServerValues.caller(client))));
		}
		catch (KohubError ex) {
			// Nobody is logged in, so nothing is their own
		}
		ids.addAll(ids(client, type, listed));
		return ids;
	}

	private static List<String> ids(KohubClient client, RepoType type, RepoQuery query) {
		return client.repositories().listRepos(type, query).value().stream().map(RepoSummary::id).toList();
	}

}
