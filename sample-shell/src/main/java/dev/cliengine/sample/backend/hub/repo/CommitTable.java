package dev.cliengine.sample.backend.hub.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.RowCallbackHandler;

import dev.cliengine.sample.backend.hub.HubDatabase;

/** The commits. */
final class CommitTable {

	private final HubDatabase database;

	CommitTable(HubDatabase database) {
		this.database = database;
	}

	void insert(long repository, Commit commit) {
		this.database.jdbc()
			.sql("""
					insert into commits
						(id, repository_id, title, description, author, user_id, parents, tree, created_at)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(commit.id(), repository, commit.title(), commit.description(), commit.author(),
					commit.userId(), String.join(" ", commit.parents()), commit.tree(),
					commit.at().atOffset(ZoneOffset.UTC)))
			.update();
	}

	Optional<Commit> find(long repository, String id) {
		return this.database.jdbc()
			.sql("select * from commits where repository_id = ? and id = ?")
			.params(repository, id)
			.query(CommitTable::map)
			.optional();
	}

	/** The commits whose id begins so; two are enough to know that it is not unique. */
	List<Commit> byPrefix(long repository, String prefix) {
		return this.database.jdbc()
			.sql("select * from commits where repository_id = ? and id like ? limit 2")
			.params(repository, prefix + "%")
			.query(CommitTable::map)
			.list();
	}

	Map<String, Commit> byIds(long repository, Collection<String> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.database.jdbc()
			.sql("select * from commits where repository_id = :repository and id in (:ids)")
			.param("repository", repository)
			.param("ids", ids)
			.query(CommitTable::map)
			.list()
			.stream()
			.collect(Collectors.toMap(Commit::id, Function.identity()));
	}

	/** How the commits of a repository hang together. */
	CommitGraph graph(long repository) {
		CommitGraph graph = new CommitGraph();
		this.database.jdbc()
			.sql("select id, parents from commits where repository_id = ? order by sequence")
			.param(repository)
			.query((RowCallbackHandler) (row) -> graph.add(row.getString("id"), parents(row)));
		return graph;
	}

	/** Forgets all commits, and with them all branches and tags. */
	void deleteAll(long repository) {
		this.database.jdbc().sql("delete from commits where repository_id = ?").param(repository).update();
	}

	private static Commit map(ResultSet row, int number) throws SQLException {
		return new Commit(row.getString("id"), row.getString("title"), row.getString("description"),
				row.getString("author"), row.getObject("user_id", Long.class), parents(row), row.getString("tree"),
				row.getObject("created_at", OffsetDateTime.class).toInstant());
	}

	private static List<String> parents(ResultSet row) throws SQLException {
		String parents = row.getString("parents");
		return parents.isEmpty() ? List.of() : List.of(parents.split(" "));
	}

}
