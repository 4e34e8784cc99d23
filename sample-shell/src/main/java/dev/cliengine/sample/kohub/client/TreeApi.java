package dev.cliengine.sample.kohub.client;

import java.util.List;
import java.util.Objects;

import reactor.core.publisher.Flux;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import dev.cliengine.sample.kohub.client.model.Names;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.TreeEntry;
import dev.cliengine.sample.kohub.client.model.TreeQuery;

/**
 * The files of a revision.
 *
 * @since 0.1.0
 */
public final class TreeApi {

	private static final int PATHS = 1000;

	private final TreeExchange exchange;

	TreeApi(TreeExchange exchange) {
		this.exchange = exchange;
	}

	/** All entries, of all pages. */
	public Answer<List<TreeEntry>> listRepoTree(Repo repo, String revision, TreeQuery query) {
		return collect(streamRepoTree(repo, revision, query));
	}

	/** What is in the root of {@code main}. */
	public Answer<List<TreeEntry>> listRepoTree(Repo repo) {
		return listRepoTree(repo, "main", TreeQuery.in(""));
	}

	/** All entries, page by page as they are asked for. */
	public Flux<Answer<TreeEntry>> streamRepoTree(Repo repo, String revision, TreeQuery query) {
		Names.require("revision", revision);
		return new Pages<>((cursor) -> this.exchange.page(repo, revision, query, cursor), "cursor").elements();
	}

	/**
	 * The entries at these paths; what is not there is left out.
	 * @param expand whether the last commit of each entry is told
	 */
	public Answer<List<TreeEntry>> pathsInfo(Repo repo, String revision, List<String> paths, boolean expand) {
		Names.require("revision", revision);
		return collect(Flux.fromIterable(paths)
			.map(Names::path)
			.buffer(PATHS)
			.concatMap((some) -> this.exchange.paths(repo, revision, some, expand)));
	}

	private static Answer<List<TreeEntry>> collect(Flux<Answer<TreeEntry>> entries) {
		List<Answer<TreeEntry>> all = Objects.requireNonNull(entries.collectList().block());
		ArrayNode json = JsonNodeFactory.instance.arrayNode();
		all.forEach((entry) -> json.add(entry.json()));
		return new Answer<>(all.stream().map(Answer::value).toList(), json);
	}

}
