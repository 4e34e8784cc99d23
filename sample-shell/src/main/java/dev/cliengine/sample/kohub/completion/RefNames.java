package dev.cliengine.sample.kohub.completion;

import java.util.List;
import java.util.stream.Stream;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.sample.kohub.client.model.Refs;
import dev.cliengine.sample.kohub.client.model.RepoType;

/**
 * Offers names of branches and tags of the repository on the line.
 */
abstract class RefNames implements ValueCompletion {

	private final ServerValues values;

	private final Kind kind;

	RefNames(ServerValues values, Kind kind) {
		this.values = values;
		this.kind = kind;
	}

	@Override
	public List<String> complete(String typed) {
		return List.of();
	}

	@Override
	public List<String> complete(String typed, CommandArguments line) {
		RepoType type = LineWords.type(line, this.values.hub());
		return LineWords.repoId(line)
			.map((id) -> this.values.matching(typed, line, "refs " + this.kind + " " + type + " " + id,
					(client) -> names(client.refs().listRefs(LineWords.repo(client, id, type)).value())))
			.orElse(List.of());
	}

	private List<String> names(Refs refs) {
		Stream<Refs.Ref> branches = (this.kind != Kind.TAG) ? refs.branches().stream() : Stream.empty();
		Stream<Refs.Ref> tags = (this.kind != Kind.BRANCH) ? refs.tags().stream() : Stream.empty();
		return Stream.concat(branches, tags).map(Refs.Ref::name).toList();
	}

	enum Kind {

		BRANCH, TAG, REF

	}

}
