package dev.cliengine.sample.kohub.completion;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.sample.kohub.client.model.Refs;
import dev.cliengine.sample.kohub.client.model.RepoType;

/**
 * The names of the branches and tags of the repository on a line.
 */
@Component
class RefNames {

	private final ServerValues values;

	RefNames(ServerValues values) {
		this.values = values;
	}

	List<String> matching(String typed, CommandArguments line, Kind kind) {
		RepoType type = LineWords.type(line, this.values.hub());
		return LineWords.repoId(line)
			.map((id) -> this.values.matching(typed, line, "refs " + kind + " " + type + " " + id,
					(client) -> names(client.refs().listRefs(LineWords.repo(client, id, type)).value(), kind)))
			.orElse(List.of());
	}

	private static List<String> names(Refs refs, Kind kind) {
		Stream<Refs.Ref> branches = (kind != Kind.TAG) ? refs.branches().stream() : Stream.empty();
		Stream<Refs.Ref> tags = (kind != Kind.BRANCH) ? refs.tags().stream() : Stream.empty();
		return Stream.concat(branches, tags).map(Refs.Ref::name).toList();
	}

	enum Kind {

		BRANCH, TAG, REF

	}

}
