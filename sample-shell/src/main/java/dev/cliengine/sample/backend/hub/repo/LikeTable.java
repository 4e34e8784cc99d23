package dev.cliengine.sample.backend.hub.repo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.hub.HubClock;
import dev.cliengine.sample.backend.hub.HubDatabase;
import dev.cliengine.sample.backend.hub.Json;

/** Who likes what. */
final class LikeTable {

	private final HubDatabase database;

	LikeTable(HubDatabase database) {
		this.database = database;
	}

	boolean has(long repository, long user) {
		return this.database.jdbc()
			.sql("select count(*) from likes where repository_id = ? and user_id = ?")
			.params(repository, user)
			.query(Long.class)
			.single() > 0;
	}

	long count(long repository) {
		return this.database.jdbc()
			.sql("select count(*) from likes where repository_id = ?")
			.param(repository)
			.query(Long.class)
			.single();
	}

	void add(long repository, long user, Instant at) {
		this.database.jdbc()
			.sql("insert into likes (repository_id, user_id, created_at) values (?, ?, ?)")
			.params(repository, user, at.atOffset(ZoneOffset.UTC))
			.update();
	}

	void remove(long repository, long user) {
		this.database.jdbc()
			.sql("delete from likes where repository_id = ? and user_id = ?")
			.params(repository, user)
			.update();
	}

	/** The users who like a repository, latest first. */
	List<Map<String, @Nullable Object>> likers(long repository, int limit) {
		return this.database.jdbc()
			.sql("""
					select a.name, a.full_name, a.avatar is not null as pictured
					from likes l join accounts a on a.id = l.user_id
					where l.repository_id = ? order by l.created_at desc limit ?""")
			.params(repository, limit)
			.query((row, number) -> Json.object("user", row.getString("name"), "fullname",
					(row.getString("full_name") != null) ? row.getString("full_name") : row.getString("name"),
					"avatarUrl", row.getBoolean("pictured") ? "/api/users/" + row.getString("name") + "/avatar" : null))
			.list();
	}

	/** The public repositories a user likes, latest first. */
	List<Map<String, @Nullable Object>> liked(long user, int limit) {
		return this.database.jdbc()
			.sql("""
					select l.created_at, r.namespace, r.name, r.type
					from likes l join repositories r on r.id = l.repository_id
					where l.user_id = ? and not r.private order by l.created_at desc limit ?""")
			.params(user, limit)
			.query((row, number) -> Json.object("createdAt",
					HubClock.zulu(row.getObject("created_at", OffsetDateTime.class).toInstant()), "repo",
					Json.object("name", row.getString("namespace") + "/" + row.getString("name"), "type",
							row.getString("type"))))
			.list();
	}

}
