package dev.cliengine.sample.backend.hub.repo;

import java.util.Collection;
import java.util.List;

import dev.cliengine.sample.backend.hub.HubDatabase;
import dev.cliengine.sample.backend.hub.repo.tree.FileContent;

/** Which content the commits of a repository brought; each counts once. */
final class ContentTable {

	private final HubDatabase database;

	ContentTable(HubDatabase database) {
		this.database = database;
	}

	void add(long repository, Collection<FileContent> contents) {
		for (FileContent content : contents) {
			this.database.jdbc()
				.sql("merge into contents (repository_id, sha256, size) key (repository_id, sha256) values (?, ?, ?)")
				.params(repository, content.sha256(), content.size())
				.update();
		}
	}

	boolean has(long repository, String sha256) {
		return this.database.jdbc()
			.sql("select count(*) from contents where repository_id = ? and sha256 = ?")
			.params(repository, sha256)
			.query(Long.class)
			.single() > 0;
	}

	/** Whether any repository has it. */
	boolean isAnywhere(String sha256) {
		return this.database.jdbc()
			.sql("select count(*) from contents where sha256 = ?")
			.param(sha256)
			.query(Long.class)
			.single() > 0;
	}

	/** All that a repository has. */
	List<String> hashes(long repository) {
		return this.database.jdbc()
			.sql("select sha256 from contents where repository_id = ?")
			.param(repository)
			.query(String.class)
			.list();
	}

	void delete(long repository, String sha256) {
		this.database.jdbc()
			.sql("delete from contents where repository_id = ? and sha256 = ?")
			.params(repository, sha256)
			.update();
	}

	void deleteAll(long repository) {
		this.database.jdbc().sql("delete from contents where repository_id = ?").param(repository).update();
	}

	/** Bytes of a repository. */
	long bytes(long repository) {
		return this.database.jdbc()
			.sql("select coalesce(sum(size), 0) from contents where repository_id = ?")
			.param(repository)
			.query(Long.class)
			.single();
	}

	/** Bytes of a namespace's private or public repositories. */
	long bytes(String namespace, boolean isPrivate) {
		return this.database.jdbc().sql("""
				select coalesce(sum(c.size), 0) from contents c join repositories r on r.id = c.repository_id
				where r.namespace = ? and r.private = ?""").params(namespace, isPrivate).query(Long.class).single();
	}

}
