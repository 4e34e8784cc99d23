package dev.cliengine.sample.backend.hub.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.support.GeneratedKeyHolder;

import dev.cliengine.sample.backend.hub.HubDatabase;
import dev.cliengine.sample.backend.hub.Namespaces;

/** The repositories. */
final class RepositoryTable {

	private static final String SELECT = """
			select r.*, c.id as head, c.created_at as head_at, c.user_id as head_user,
				(select count(*) from likes l where l.repository_id = r.id) as likes
			from repositories r
			left join refs f on f.repository_id = r.id and f.kind = 'branch' and f.name = 'main'
			left join commits c on c.id = f.commit_id
			""";

	private static final String VISIBLE = """
			where (cast(:type as varchar) is null or r.type = :type) and (cast(:author as varchar) is null or r.namespace = :author)
			and (not r.private or r.namespace = :me or exists (
				select 1 from members m join accounts o on o.id = m.organization_id
				where o.name = r.namespace and m.user_id = :my_id))
			""";

	private final HubDatabase database;

	RepositoryTable(HubDatabase database) {
		this.database = database;
	}

	Optional<Repository> find(RepoKey key) {
		return this.database.jdbc()
			.sql(SELECT + "where r.type = ? and r.namespace = ? and r.name = ?")
			.params(key.type().singular(), key.namespace(), key.name())
			.query(RepositoryTable::map)
			.optional();
	}

	/** The repository whose name folds to the same. */
	Optional<Repository> findFolded(RepoKey key) {
		return this.database.jdbc()
			.sql(SELECT + "where r.type = ? and r.namespace = ? and r.folded_name = ?")
			.params(key.type().singular(), key.namespace(), Namespaces.folded(key.name()))
			.query(RepositoryTable::map)
			.optional();
	}

	/** What a caller sees of the repositories, in an order. */
	List<Repository> list(RepoQuery query) {
		return this.database.jdbc()
			.sql(SELECT + VISIBLE + "order by " + query.sort().order() + ", r.id desc limit :limit")
			.param("type", (query.type() != null) ? query.type().singular() : null)
			.param("author", query.author())
			.param("me", (query.caller() != null) ? query.caller().name() : null)
			.param("my_id", (query.caller() != null) ? query.caller().id() : null)
			.param("limit", query.limit())
			.query(RepositoryTable::map)
			.list();
	}

	long count(String namespace, String type) {
		return this.database.jdbc()
			.sql("select count(*) from repositories where namespace = ? and type = ?")
			.params(namespace, type)
			.query(Long.class)
			.single();
	}

	long insert(RepoKey key, String storageName, boolean isPrivate, Instant at) {
		GeneratedKeyHolder generated = new GeneratedKeyHolder();
		this.database.jdbc()
			.sql("""
					insert into repositories (type, namespace, name, folded_name, storage_name, private, created_at)
					values (?, ?, ?, ?, ?, ?, ?)""")
			.params(key.type().singular(), key.namespace(), key.name(), Namespaces.folded(key.name()), storageName,
					isPrivate, at.atOffset(ZoneOffset.UTC))
			.update(generated, "id");
		Number id = generated.getKey();
		if (id == null) {
			throw new IllegalStateException("No key was generated");
		}
		return id.longValue();
	}

	void rename(long id, RepoKey key) {
		this.database.jdbc()
			.sql("update repositories set namespace = ?, name = ?, folded_name = ? where id = ?")
			.params(key.namespace(), key.name(), Namespaces.folded(key.name()), id)
			.update();
	}

	void delete(long id) {
		this.database.jdbc().sql("delete from repositories where id = ?").param(id).update();
	}

	void set(long id, boolean isPrivate, LfsSettings lfs) {
		this.database.jdbc()
			.sql("update repositories set private = ?, lfs_threshold = ?, lfs_keep = ?, lfs_suffixes = ? where id = ?")
			.params(Arrays.asList(isPrivate, lfs.threshold(), lfs.keep(),
					(lfs.suffixes() != null) ? String.join("\n", lfs.suffixes()) : null, id))
			.update();
	}

	void setQuota(long id, @Nullable Long bytes) {
		this.database.jdbc()
			.sql("update repositories set quota = :quota where id = :id")
			.param("quota", bytes)
			.param("id", id)
			.update();
	}

	private static Repository map(ResultSet row, int number) throws SQLException {
		RepoKey key = new RepoKey(RepoType.ofSingular(row.getString("type")).orElseThrow(), row.getString("namespace"),
				row.getString("name"));
		String head = row.getString("head");
		return new Repository(row.getLong("id"), key, row.getString("storage_name"), row.getBoolean("private"),
				lfs(row), row.getObject("quota", Long.class), at(row, "created_at"),
				(head != null)
						? new Repository.Head(head, at(row, "head_at"), row.getObject("head_user", Long.class) != null)
						: null,
				new Repository.Popularity(row.getLong("downloads"), row.getLong("likes")));
	}

	private static LfsSettings lfs(ResultSet row) throws SQLException {
		String suffixes = row.getString("lfs_suffixes");
		return new LfsSettings(row.getObject("lfs_threshold", Long.class), row.getObject("lfs_keep", Integer.class),
				(suffixes != null) ? suffixes.lines().toList() : null);
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
